package dev.heed.sight;

import dev.heed.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the line comments of a Java file, as the language's lexer would (JLS 3.7, 3.10). */
public final class Comments {
  private Comments() {}

  /** The line comments, from their slashes to the end of the line. */
  public static List<Span> lineComments(String text) {
    List<Span> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (text.startsWith("//", i)) {
        int end = lineEnd(text, i);
        found.add(new Span(i, end));
        i = end;
      } else if (text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i + 2);
        i = end < 0 ? text.length() : end + 2;
      } else if (text.startsWith("\"\"\"", i)) {
        i = afterQuoted(text, i + 3, "\"\"\"", true);
      } else if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
        i = afterQuoted(text, i + 1, text.substring(i, i + 1), false);
      } else {
        i++;
      }
    }
    return found;
  }

  private static int afterQuoted(String text, int from, String quote, boolean overLines) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\') {
        i += 2;
      } else if (text.startsWith(quote, i)) {
        return i + quote.length();
      } else if (!overLines && (c == '\n' || c == '\r')) {
        return i;
      } else {
        i++;
      }
    }
    return text.length();
  }

  /** The line comments that end this line, or stand alone on the lines right above it. */
  static List<String> remarks(String text, int at) {
    List<String> found = new ArrayList<>();
    int start = lineStart(text, at);
    int end = lineEnd(text, at);
    for (Span c : lineComments(text.substring(start, end))) {
      found.add(text.substring(start + c.start(), start + c.end()));
    }
    while (start > 0) {
      int above = lineStart(text, lineBreak(text, start));
      String line = text.substring(above, start).strip();
      if (!line.startsWith("//")) {
        break;
      }
      found.add(line);
      start = above;
    }
    return found;
  }

  /** Where the break begins that ends the line before this line's start. */
  private static int lineBreak(String text, int start) {
    int i = start - 1;
    return i > 0 && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r' ? i - 1 : i;
  }

  /** The Javadoc that ends right before this place, empty when there is none. */
  public static String javadoc(String text, int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end >= 2 && text.startsWith("*/", end - 2) ? text.lastIndexOf("/*", end - 2) : -1;
    return start >= 0 && text.startsWith("/**", start) ? text.substring(start, end) : "";
  }

  /** The offset of the first unit of the line that a place is on. */
  public static int lineStart(String text, int at) {
    int i = at;
    while (i > 0
        && text.charAt(i - 1) != '\n'
        && !(text.charAt(i - 1) == '\r' && text.charAt(i) != '\n')) {
      i--;
    }
    return i;
  }

  /** Where the line after that of this place starts; the text's length when there is none. */
  public static int nextLine(String text, int at) {
    int end = lineEnd(text, at);
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }

  /** The offset after the last unit of the line that a place is on, its end left out. */
  public static int lineEnd(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
