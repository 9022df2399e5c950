package dev.heed.cli.source;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import dev.heed.model.Lexer;
import dev.heed.model.Span;
import java.util.Arrays;
import java.util.List;

/** The text of a file, and where its nodes stand in it. */
final class ParserFactsText {
  final String text;

  /** The text with its unicode escapes replaced, or condensed: what is parsed. */
  final String decoded;

  /** Reads the text as written. */
  final Lexer lexer;

  /** Where each decoded character is written. */
  private int[] places = {};

  private int[] lines = new int[256];

  /**
   * Reads the text as written.
   *
   * @param leftOut blocks that are not parsed, with their braces; a text with escapes is parsed
   *     whole
   */
  ParserFactsText(String text, List<Span> leftOut) {
    this.text = text;
    this.lexer = new Lexer(text);
    if (text.contains("\\u")) {
      this.decoded = decode();
    } else {
      Condensed condensed = Condensed.of(text, leftOut);
      this.decoded = condensed.text;
      this.places = condensed.places;
    }
    findLines();
  }

  /** Where this node is written, without parentheses around it. */
  Span at(Node node) {
    Range range = node.getRange().orElseThrow();
    return span(range);
  }

  /** The first token of this node; the parser counts brackets behind a variable to its name. */
  Span firstToken(Node node) {
    return span(node.getTokenRange().orElseThrow().getBegin().getRange().orElseThrow());
  }

  /** The last token of this node. */
  Span lastToken(Node node) {
    Range range = node.getTokenRange().orElseThrow().getEnd().getRange().orElseThrow();
    return span(range);
  }

  /** What is written there. */
  String written(Span at) {
    return text.substring(at.start(), at.end());
  }

  /** The line, 1-based, in the text as written of a place in the parsed text. */
  int line(Position position) {
    int offset = offset(position, 0);
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\n", i + 1)) {
        line++;
      }
    }
    return line;
  }

  private Span span(Range range) {
    return new Span(offset(range.begin, 0), offset(range.end, 1));
  }

  private int offset(Position position, int more) {
    int offset = lines[position.line - 1] + position.column - 1 + more;
    return places[Math.min(offset, places.length - 1)];
  }

  /** The parser ends a line at LF, CR LF and a lone CR, as Java does. */
  private void findLines() {
    int count = 1;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == decoded.length() || decoded.charAt(i + 1) != '\n')) {
        if (count == lines.length) {
          lines = Arrays.copyOf(lines, count * 2);
        }
        lines[count++] = i + 1;
      }
    }
  }

  private String decode() {
    StringBuilder out = new StringBuilder(text.length());
    places = new int[text.length() + 1];
    int i = 0;
    while (i < text.length()) {
      places[out.length()] = i;
      char c = text.charAt(i);
      int digits = i + 1;
      while (c == '\\' && digits < text.length() && text.charAt(digits) == 'u') {
        digits++;
      }
      int code = digits > i + 1 ? hex(digits) : -1;
      if (code >= 0) {
        out.append((char) code);
        i = digits + 4;
      } else {
        out.append(c);
        i++;
        if (c == '\\' && i < text.length() && text.charAt(i) == '\\') {
          places[out.length()] = i++;
          out.append(c);
        }
      }
    }
    places[out.length()] = i;
    places = Arrays.copyOf(places, out.length() + 1);
    return out.toString();
  }

  private int hex(int from) {
    if (from + 4 > text.length()) {
      return -1;
    }
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
