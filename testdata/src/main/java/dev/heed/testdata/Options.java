package dev.heed.testdata;

import dev.heed.rule.Lint;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a case sets with lines {@code // heed-option: key=value} at its top.
 *
 * @param settings keys {@code asyncMode} and {@code includeTests}
 * @param families key {@code families}: a user's family file, absolute
 */
public record Options(Lint.Settings settings, Optional<Path> families) {
  /** What holds when a case sets nothing. */
  public static final Options DEFAULT = new Options(Lint.Settings.DEFAULT, Optional.empty());

  private static final String MARK = "// heed-option:";

  /**
   * Reads the options at the top of a file.
   *
   * @param root what a family file's path is relative to
   * @throws IllegalArgumentException when a key is not known
   */
  public static Options read(String text, Path root) {
    Options options = DEFAULT;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (!line.startsWith(MARK)) {
        break;
      }
      String[] pair = line.substring(MARK.length()).strip().split("=", 2);
      options = options.with(pair[0], pair.length == 2 ? pair[1] : "", root);
    }
    return options;
  }

  private Options with(String key, String value, Path root) {
    return switch (key) {
      case "asyncMode" -> new Options(new Lint.Settings(value, settings.includeTests()), families);
      case "includeTests" ->
          new Options(
              new Lint.Settings(settings.asyncMode(), Boolean.parseBoolean(value)), families);
      case "families" -> new Options(settings, Optional.of(root.resolve(value).toAbsolutePath()));
      default ->
          throw new IllegalArgumentException(
              "unknown option '" + key + "', expected asyncMode, includeTests or families");
    };
  }
}
