package dev.heed.cli.skim;

/**
 * The tokens of a Java text, one after the other, and fast: names, literals, and single characters
 * of anything else. What would need more care (an escape outside of literals, a literal without an
 * end) makes it give up.
 */
final class SkimLexer {
  /** A text that is not for skimming. */
  static final class GivenUp extends Exception {
    private static final long serialVersionUID = 1L;

    GivenUp() {
      super("not for skimming", null, false, false);
    }
  }

  /** Past the end. */
  static final char END = 0;

  /** A name or a keyword. */
  static final char NAME = 'a';

  /** A number, a character, a string or a text block. */
  static final char LITERAL = '0';

  private static final long NULL = Words.of("null");
  private static final long CLASS = Words.of("class");

  private final char[] text;
  private final int length;
  private int at;

  /** What the token is: {@link #NAME}, {@link #LITERAL}, {@link #END} or the character. */
  char kind;

  int start;
  int end;

  /** Where the token before this one ends. */
  int before;

  /** The words that were read since this was set. */
  Words words = new Words();

  /** All words that were read. */
  final Words all = new Words();

  private final Suspects suspects;

  SkimLexer(String text, Suspects suspects) {
    this.text = text.toCharArray();
    this.length = this.text.length;
    this.suspects = suspects;
  }

  /** A {@code null} that may be an argument, as a word. */
  static final long NULL_ARGUMENT = Words.of("(null");

  /** The keyword of a class that is declared, as a word. */
  static final long DECLARED_CLASS = Words.of(" class");

  /** A comment that begins like those for Heed, as a word. */
  static final long REMARK = Words.of("//heed:");

  /** Collects words anew, from this token on. */
  Words fresh() {
    words = new Words();
    if (kind == NAME) {
      words.add(Words.of(text, start, end));
    }
    return words;
  }

  /** How long the text is. */
  int length() {
    return length;
  }

  /** Where to go back to. */
  int mark() {
    return start;
  }

  /** Goes back to a token. */
  void back(int mark) throws GivenUp {
    at = mark;
    next();
  }

  /** Goes to the next token. */
  void next() throws GivenUp {
    before = end;
    skip();
    start = at;
    if (at >= length) {
      kind = END;
      end = at;
      return;
    }
    char c = text[at];
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || c >= 128) {
      name(c);
    } else if (c >= '0' && c <= '9' || c == '.' && at + 1 < length && isDigit(text[at + 1])) {
      number();
    } else if (c == '"') {
      kind = LITERAL;
      if (at + 2 < length && text[at + 1] == '"' && text[at + 2] == '"') {
        block();
      } else {
        quoted('"');
      }
    } else if (c == '\'') {
      kind = LITERAL;
      quoted('\'');
    } else if (c == '\\' || c == END) {
      throw new GivenUp();
    } else {
      kind = c;
      at++;
    }
    end = at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void skip() throws GivenUp {
    while (at < length) {
      char c = text[at];
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        at++;
      } else if (c == '/' && at + 1 < length && text[at + 1] == '/') {
        at += 2;
        remark();
        while (at < length && text[at] != '\n' && text[at] != '\r') {
          escape(text[at++]);
        }
      } else if (c == '/' && at + 1 < length && text[at + 1] == '*') {
        comment();
      } else if (c == 0x1A && at == length - 1) {
        at++;
      } else {
        return;
      }
    }
  }

  /** Notes a line comment that is meant for Heed. */
  private void remark() {
    int i = at;
    while (i < length && text[i] == ' ') {
      i++;
    }
    if (i + 4 < length && text[i] == 'h' && text[i + 1] == 'e' && text[i + 4] == ':') {
      all.add(REMARK);
    }
  }

  private void comment() throws GivenUp {
    int i = at + 2;
    while (i + 1 < length && (text[i] != '*' || text[i + 1] != '/')) {
      at = i + 1;
      escape(text[i++]);
    }
    if (i + 1 >= length) {
      throw new GivenUp();
    }
    at = i + 2;
  }

  /** An escaped character in a comment or literal that could end it is not for us. */
  private void escape(char c) throws GivenUp {
    if (c == '\\' && at < length && text[at] == 'u') {
      int i = at;
      while (i < length && text[i] == 'u') {
        i++;
      }
      int code = 0;
      for (int k = i; k < i + 4; k++) {
        int digit = k < length ? Character.digit(text[k], 16) : -1;
        if (digit < 0) {
          throw new GivenUp();
        }
        code = code * 16 + digit;
      }
      if ("\n\r*/\"'\\".indexOf(code) >= 0) {
        throw new GivenUp();
      }
    }
  }

  private void name(char first) throws GivenUp {
    if (first >= 128 && !Character.isJavaIdentifierStart(first)) {
      throw new GivenUp();
    }
    int i = at + 1;
    while (i < length && isPart(text[i])) {
      i++;
    }
    long word = Words.of(text, at, i);
    if (all.add(word)) {
      suspects.look(word, text, at, i);
    }
    words.add(word);
    if (i - at == 4 && word == NULL && (kind == '(' || kind == ',')) {
      words.add(NULL_ARGUMENT);
    } else if (i - at == 5 && word == CLASS && kind != '.') {
      words.add(DECLARED_CLASS);
    }
    kind = NAME;
    at = i;
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '$'
        || c >= 128 && Character.isJavaIdentifierPart(c);
  }

  private void number() {
    kind = LITERAL;
    boolean hex = text[at] == '0' && at + 1 < length && (text[at + 1] | 0x20) == 'x';
    int i = at + 1;
    while (i < length) {
      char c = text[i];
      boolean isSign =
          (c == '+' || c == '-')
              && ((text[i - 1] | 0x20) == 'p' && hex || (text[i - 1] | 0x20) == 'e' && !hex);
      if (!isPart(c) && c != '.' && !isSign) {
        break;
      }
      i++;
    }
    at = i;
  }

  private void quoted(char quote) throws GivenUp {
    at++;
    while (at < length) {
      char c = text[at++];
      if (c == quote) {
        return;
      }
      if (c == '\n' || c == '\r') {
        break;
      }
      if (c == '\\') {
        escape(c);
        at++;
      }
    }
    throw new GivenUp();
  }

  private void block() throws GivenUp {
    at += 3;
    while (at + 2 < length) {
      char c = text[at];
      if (c == '"' && text[at + 1] == '"' && text[at + 2] == '"') {
        at += 3;
        return;
      }
      at++;
      if (c == '\\') {
        escape(c);
        at++;
      }
    }
    throw new GivenUp();
  }

  /** Whether the token is this word. */
  boolean is(String word) {
    if (kind != NAME || end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The token as it is written. */
  String written() {
    return new String(text, start, end - start);
  }

  /** Goes past this token. */
  void take(char wanted) throws GivenUp {
    if (kind != wanted) {
      throw new GivenUp();
    }
    next();
  }

  /** Goes past this token if it is this. */
  boolean accept(char wanted) throws GivenUp {
    if (kind != wanted) {
      return false;
    }
    next();
    return true;
  }

  /** Goes past this word if it is this. */
  boolean accept(String word) throws GivenUp {
    if (!is(word)) {
      return false;
    }
    next();
    return true;
  }

  /** Takes a name. */
  String name() throws GivenUp {
    if (kind != NAME) {
      throw new GivenUp();
    }
    String name = written();
    next();
    return name;
  }

  /** Goes past all that the bracket here holds, and the one that closes it. */
  void brackets() throws GivenUp {
    char[] open = new char[16];
    int depth = 0;
    do {
      switch (kind) {
        case '(', '[', '{' -> {
          if (depth == open.length) {
            open = java.util.Arrays.copyOf(open, depth * 2);
          }
          open[depth++] = kind;
        }
        case ')', ']', '}' -> {
          char opening = kind == ')' ? '(' : kind == ']' ? '[' : '{';
          if (open[--depth] != opening) {
            throw new GivenUp();
          }
        }
        case END -> throw new GivenUp();
        default -> {}
      }
      next();
    } while (depth > 0);
  }
}
