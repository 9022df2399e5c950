package dev.heed.cli.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Changes as {@code git apply} and {@code patch -p1} take them. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /**
   * What changed in one file, with a line end after the last line; empty when nothing did.
   *
   * @param path relative, {@code /}-separated
   * @param before the whole text, a byte order mark included, since a patch counts bytes
   */
  public static String of(String path, String before, String after) {
    List<String> old = lines(before);
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            name("a/" + path), name("b/" + path), old, DiffUtils.diff(old, lines(after)), CONTEXT);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** Only LF ends a line of a patch: a CR is part of the line. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int last = lines.size() - 1;
    if (lines.get(last).isEmpty()) {
      lines.remove(last);
    } else {
      lines.set(last, lines.get(last) + "\n\\ No newline at end of file");
    }
    return lines;
  }

  /** A tab ends a name that has blanks in it. */
  private static String name(String path) {
    return path.indexOf(' ') < 0 ? path : path + "\t";
  }
}
