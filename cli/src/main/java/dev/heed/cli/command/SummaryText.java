package dev.heed.cli.command;

import dev.heed.cli.report.Audited;
import dev.heed.cli.report.Located;
import dev.heed.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The last lines of an audit: the counts, and what to do next.
 *
 * @param paths the arguments
 * @param least the least severity that a report shows
 * @param leastFixed the least severity that {@code --fix} fixes
 */
record SummaryText(List<String> paths, Audited audited, Severity least, Severity leastFixed) {
  /** How many packages are named that would have to be known. */
  private static final int PACKAGES = 3;

  /** A line of counts, lines for what is missing from them, one for the next step. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (audited.files() == 0) {
      lines.add("heed: no Java files in " + String.join(", ", paths));
    }
    lines.add(counts());
    if (!audited.failed().isEmpty()) {
      lines.add("incomplete: what is marked as error above was not analysed");
    }
    if (audited.unknown().calls() > 0) {
      lines.add(unresolved());
    }
    String next = next();
    if (!next.isEmpty()) {
      lines.add("next: " + next);
    }
    return lines;
  }

  private String counts() {
    return String.format(
        Locale.ROOT,
        "%s (%s, %s, %s) in %s (%d parsed, %d skipped, %d failed) in %.1f s",
        counted(audited.findings().size(), "finding"),
        counted(audited.count(Severity.ERROR), "error"),
        counted(audited.count(Severity.WARNING), "warning"),
        counted(audited.count(Severity.INFO), "info"),
        counted(audited.files(), "file"),
        audited.parsed(),
        audited.skipped(),
        audited.failed().size(),
        audited.seconds());
  }

  private String unresolved() {
    Map<String, Integer> packages = audited.unknown().packages();
    String most =
        packages.entrySet().stream()
            .limit(PACKAGES)
            .map(p -> p.getKey() + " (" + p.getValue() + ")")
            .collect(Collectors.joining(", "));
    int more = packages.size() - PACKAGES;
    return "unresolved: "
        + counted(audited.unknown().calls(), "call")
        + " that could leave a token out or pass none"
        + (packages.isEmpty()
            ? ""
            : "; --classpath with the jars of "
                + most
                + (more > 0 ? " and " + counted(more, "more package") : "")
                + " would tell");
  }

  private String next() {
    long shown = audited.countFrom(least);
    long hidden = audited.findings().size() - shown;
    String more = hidden == 0 ? "" : "--min-severity info shows " + hidden + " more";
    if (shown > 0) {
      long fixable = fixable(true);
      long unsafe = fixable(false);
      return "'heed explain "
          + firstShown()
          + "' says why and how to cure it"
          + (fixable == 0 ? "" : "; --fix cures " + fixable + ", --diff shows how")
          + (unsafe == 0
              ? ""
              : "; --fix --unsafe-fixes may cure " + unsafe + (fixable == 0 ? "" : " more"))
          + (more.isEmpty() ? "" : "; " + more);
    }
    if (!more.isEmpty()) {
      return more;
    }
    if (audited.files() > 0 && audited.skipped() == audited.files()) {
      return "every file is test code, generated or excluded; --include-tests judges test code";
    }
    return "";
  }

  private long fixable(boolean safely) {
    return audited.findings().stream()
        .map(Located::finding)
        .filter(f -> f.severity().compareTo(leastFixed) >= 0)
        .filter(f -> f.fix().filter(x -> x.isSafe() == safely).isPresent())
        .count();
  }

  private String firstShown() {
    return audited.findings().stream()
        .map(Located::finding)
        .filter(f -> f.severity().compareTo(least) >= 0)
        .findFirst()
        .orElseThrow()
        .rule();
  }

  /** {@code 1 file}, {@code 2 files}. */
  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
