package dev.heed.cli.report;

import java.util.Arrays;

/**
 * Where offsets of a text are: the one place that counts lines and columns. Lines end as Java's do,
 * in LF, CR or both.
 */
public final class Lines {
  private final String text;
  private final int[] starts;

  /** Counts the lines of a text. */
  public Lines(String text) {
    this.text = text;
    int[] found = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && isLf(i + 1)));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The line of an offset, 1-based; an offset outside is taken as the nearest one inside. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, clamp(offset));
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The column of an offset in UTF-16 units, 1-based; a tab is one. */
  public int column(int offset) {
    return clamp(offset) - starts[line(offset) - 1] + 1;
  }

  /** The offset of a line's first unit. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** A line, 1-based, without its end. */
  public String text(int line) {
    int end = line < starts.length ? starts[line] : text.length();
    while (end > start(line) && (isLf(end - 1) || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start(line), end);
  }

  private boolean isLf(int at) {
    return text.charAt(at) == '\n';
  }

  private int clamp(int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }
}
