package dev.heed.testdata;

import dev.heed.rule.Lint;
import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a case sets with lines {@code // heed-option: key=value} at its top.
 *
 * @param settings keys {@code asyncMode} and {@code includeTests}
 * @param families key {@code families}: a user's family file, absolute
 * @param selected key {@code select}: rules that are judged though they are off, by name
 * @param unsafeFixes whether findings carry the fixes too that are not surely right; no case sets
 *     it
 */
public record Options(
    Lint.Settings settings, Optional<Path> families, Set<String> selected, boolean unsafeFixes) {
  /** What holds when a case sets nothing. */
  public static final Options DEFAULT =
      new Options(Lint.Settings.DEFAULT, Optional.empty(), Set.of(), false);

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

  /** The same, with this rule judged though it may be off. */
  public Options select(String rule) {
    return new Options(settings, families, Set.of(rule), unsafeFixes);
  }

  /** The same, with unsafe fixes or without. */
  public Options withUnsafeFixes(boolean wanted) {
    return new Options(settings, families, selected, wanted);
  }

  /** The rules that an engine judges with these options. */
  public List<Rule> rules() {
    return Rules.ALL.stream().filter(r -> r.isOn() || selected.contains(r.name())).toList();
  }

  private Options with(String key, String value, Path root) {
    return switch (key) {
      case "asyncMode" -> with(new Lint.Settings(value, settings.includeTests()));
      case "includeTests" ->
          with(new Lint.Settings(settings.asyncMode(), Boolean.parseBoolean(value)));
      case "families" ->
          new Options(
              settings, Optional.of(root.resolve(value).toAbsolutePath()), selected, unsafeFixes);
      case "select" -> select(Rules.named(value).orElseThrow().name());
      default ->
          throw new IllegalArgumentException(
              "unknown option '" + key + "', expected asyncMode, includeTests, families or select");
    };
  }

  private Options with(Lint.Settings other) {
    return new Options(other, families, selected, unsafeFixes);
  }
}
