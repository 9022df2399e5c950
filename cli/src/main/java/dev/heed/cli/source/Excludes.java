package dev.heed.cli.source;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Globs that leave files out, in the manner of {@code .gitignore}: {@code legacy} is any file or
 * directory of this name, {@code *Dto.java} any file, {@code a/b/**} a place anywhere below the
 * argument.
 */
final class Excludes {
  private final List<PathMatcher> matchers = new ArrayList<>();

  /**
   * @throws IllegalArgumentException when one is not a glob
   */
  Excludes(List<String> globs) {
    for (String glob : globs) {
      String plain = glob.replaceFirst("^\\./", "").replaceFirst("^/+", "").replaceFirst("/+$", "");
      for (String form : List.of("", "**/")) {
        for (String end : List.of("", "/**")) {
          matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + form + plain + end));
        }
      }
    }
  }

  /** Whether one of the globs names the file, by its path or by its place below the argument. */
  boolean match(String path, String below) {
    return !matchers.isEmpty() && (matches(path) || matches(below));
  }

  private boolean matches(String text) {
    try {
      Path path = Path.of(text);
      return matchers.stream().anyMatch(m -> m.matches(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
