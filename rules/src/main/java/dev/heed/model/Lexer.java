package dev.heed.model;

/**
 * Steps over the tokens of a Java text, for the places no tree tells: a parenthesis, a keyword, the
 * name of a variable. White space and comments are between tokens; unicode escapes are understood.
 * A token is an identifier, a keyword, a literal, or one character of anything else. Offsets are
 * UTF-16, 0-based; past the end there is an empty token. A broken text never throws.
 */
public final class Lexer {
  private final String text;

  public Lexer(String text) {
    this.text = text;
  }

  /** Where the first token at or after this offset starts. */
  public int start(int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\') {
        c = decoded(i);
      }
      if (c <= ' ') {
        i = next(i);
      } else if (c == '/' && next(i) < text.length() && at(next(i)) == '/') {
        i = lineEnd(i);
      } else if (c == '/' && next(i) < text.length() && at(next(i)) == '*') {
        i = commentEnd(next(next(i)));
      } else {
        return i;
      }
    }
    return i;
  }

  /** Where the token that starts here ends. */
  public int end(int start) {
    if (start >= text.length()) {
      return start;
    }
    char c = at(start);
    int i = next(start);
    if (c == '"' || c == '\'') {
      return c == '"' && is(i, '"') && is(next(i), '"') ? blockEnd(next(next(i))) : quoteEnd(i, c);
    }
    if (!part(c)) {
      return i;
    }
    boolean number = c >= '0' && c <= '9';
    while (i < text.length() && (part(at(i)) || number && at(i) == '.')) {
      i = next(i);
    }
    return i;
  }

  /** Whether this character (the start of a token) is {@code c}. */
  public boolean is(int start, char c) {
    return start < text.length() && at(start) == c;
  }

  /** The first token at or after this offset. */
  public Span token(int from) {
    int start = start(from);
    return new Span(start, end(start));
  }

  /** The first such token at or after this offset; an empty span at the text's end if none is. */
  public Span find(int from, String token) {
    Span s = token(from);
    while (s.start() < text.length() && !spells(s, token)) {
      s = token(s.end());
    }
    return s;
  }

  /** Whether the token here is this word. */
  public boolean spells(Span token, String word) {
    int i = token.start();
    for (int k = 0; k < word.length(); k++, i = next(i)) {
      if (i >= token.end() || at(i) != word.charAt(k)) {
        return false;
      }
    }
    return i == token.end();
  }

  /** From the bracket here to the one that closes it: round, square or curly. */
  public Span brackets(int open) {
    char opening = at(open);
    char closing = opening == '(' ? ')' : opening == '[' ? ']' : '}';
    int depth = 1;
    Span s = token(end(open));
    while (s.start() < text.length()) {
      char c = at(s.start());
      if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        break;
      }
      s = token(s.end());
    }
    return new Span(open, s.end());
  }

  /** The end of the {@code []} pairs that follow the name ending here, or that end itself. */
  public int dimensions(int nameEnd) {
    int end = nameEnd;
    for (int i = start(end); is(i, '['); i = start(end)) {
      end = brackets(i).end();
    }
    return end;
  }

  private char at(int i) {
    char c = text.charAt(i);
    return c == '\\' ? decoded(i) : c;
  }

  private int next(int i) {
    return i < text.length() && text.charAt(i) == '\\' && escaped(i) ? digits(i) + 4 : i + 1;
  }

  private char decoded(int i) {
    return escaped(i) ? (char) Integer.parseInt(text, digits(i), digits(i) + 4, 16) : '\\';
  }

  private boolean escaped(int i) {
    int d = digits(i);
    if (d == i + 1 || d + 4 > text.length()) {
      return false;
    }
    for (int k = d; k < d + 4; k++) {
      if (Character.digit(text.charAt(k), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private int digits(int i) {
    int d = i + 1;
    while (d < text.length() && text.charAt(d) == 'u') {
      d++;
    }
    return d;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && at(i) != '\n' && at(i) != '\r') {
      i = next(i);
    }
    return i;
  }

  private int commentEnd(int from) {
    int i = from;
    while (i < text.length()) {
      int n = next(i);
      if (at(i) == '*' && is(n, '/')) {
        return next(n);
      }
      i = n;
    }
    return i;
  }

  private int quoteEnd(int from, char quote) {
    int i = from;
    while (i < text.length() && at(i) != '\n' && at(i) != '\r') {
      char c = at(i);
      i = next(i);
      if (c == quote) {
        return i;
      }
      if (c == '\\' && i < text.length()) {
        i = next(i);
      }
    }
    return i;
  }

  private int blockEnd(int from) {
    int i = from;
    while (i < text.length()) {
      char c = at(i);
      i = next(i);
      if (c == '"' && is(i, '"') && is(next(i), '"')) {
        return next(next(i));
      }
      if (c == '\\' && i < text.length()) {
        i = next(i);
      }
    }
    return i;
  }

  private static boolean part(char c) {
    return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c);
  }
}
