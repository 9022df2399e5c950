package dev.heed.testdata;

import java.nio.file.Path;

/**
 * One file of a case.
 *
 * @param place where it lies below the case's folder; javac wants the name of a public type kept
 */
public record Source(Path place, String text) {
  /** The 1-based line of an offset. */
  public static int line(String text, int offset) {
    return 1
        + (int)
            text.substring(0, Math.min(offset, text.length()))
                .chars()
                .filter(c -> c == '\n')
                .count();
  }

  /** The text of a line, 1-based, without the white space around it; empty beyond the end. */
  public static String lineText(String text, int line) {
    return text.lines().skip(line - 1L).findFirst().orElse("").strip();
  }
}
