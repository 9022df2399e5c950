package dev.heed.cli.source;

import dev.heed.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A text without comments, with one space for each run of white space, and without the blocks that
 * nobody wants to read: a parser makes an object of every token, and of every space.
 */
final class Condensed {
  final String text;

  /** Where each character is written; one more, for the end of the last token. */
  final int[] places;

  private Condensed(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /**
   * Condenses a text.
   *
   * @param leftOut blocks with their braces, in the order of the text; the braces stay
   */
  static Condensed of(String text, List<Span> leftOut) {
    return new Writer(text, leftOut).write();
  }

  private static final class Writer {
    private final String text;
    private final List<Span> leftOut;
    private final char[] out;
    private final int[] places;
    private int size;
    private int at;

    /** Where the white space began that is not written yet; -1 when there is none. */
    private int space = -1;

    Writer(String text, List<Span> leftOut) {
      this.text = text;
      this.leftOut = leftOut;
      this.out = new char[text.length()];
      this.places = new int[text.length() + 1];
    }

    Condensed write() {
      int length = text.length();
      int next = 0;
      while (at < length) {
        char c = text.charAt(at);
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
          blank(at + 1);
        } else if (c == '/' && text.startsWith("//", at)) {
          blank(lineEnd());
        } else if (c == '/' && text.startsWith("/*", at)) {
          int end = text.indexOf("*/", at + 2);
          if (end < 0) {
            copy(length); // an error, for the parser to tell
          } else {
            blank(end + 2);
          }
        } else if (c == '"' && text.startsWith("\"\"\"", at)) {
          copy(blockEnd());
        } else if (c == '"' || c == '\'') {
          copy(quoteEnd(c));
        } else {
          copy(at + 1);
          while (next < leftOut.size() && leftOut.get(next).end() <= at) {
            next++;
          }
          if (next < leftOut.size() && leftOut.get(next).start() == at - 1) {
            at = leftOut.get(next).end() - 1;
          }
        }
      }
      places[size] = space < 0 ? length : space;
      return new Condensed(new String(out, 0, size), Arrays.copyOf(places, size + 1));
    }

    private void blank(int end) {
      if (space < 0) {
        space = at;
      }
      at = end;
    }

    private void copy(int end) {
      if (space >= 0) {
        out[size] = ' ';
        places[size++] = space;
        space = -1;
      }
      while (at < end) {
        out[size] = text.charAt(at);
        places[size++] = at++;
      }
    }

    private int lineEnd() {
      int i = at;
      while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        i++;
      }
      return i;
    }

    private int quoteEnd(char quote) {
      int i = at + 1;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r') {
          return i;
        }
        i += c == '\\' ? 2 : 1;
        if (c == quote) {
          return i;
        }
      }
      return text.length();
    }

    private int blockEnd() {
      int i = at + 3;
      while (i < text.length()) {
        if (text.startsWith("\"\"\"", i)) {
          return i + 3;
        }
        i += text.charAt(i) == '\\' ? 2 : 1;
      }
      return text.length();
    }
  }
}
