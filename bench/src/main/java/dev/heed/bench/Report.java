package dev.heed.bench;

import dev.heed.bench.Race.Spread;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results as Markdown. */
final class Report {
  private final List<String> lines = new ArrayList<>();

  private Report() {}

  /**
   * All of it.
   *
   * @param notes what a reader must know besides, such as what was left out and why
   */
  static String of(
      Map<String, Corpus.Size> sizes,
      List<Aim> aims,
      Map<String, Race> races,
      int runs,
      List<String> notes) {
    Report report = new Report();
    report.head(runs);
    report.sizes(sizes);
    report.aims(aims);
    races.forEach(report::race);
    if (!notes.isEmpty()) {
      report.line("## Notes");
      report.line("");
      notes.forEach(n -> report.line("- " + n));
    }
    return String.join("\n", report.lines).stripTrailing() + "\n";
  }

  private void line(String format, Object... values) {
    lines.add(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
  }

  private void head(int runs) {
    line("# Results");
    line("");
    line(
        "Written by `bench/run` ([README](README.md)) on %s; medians of %d runs, in turns.",
        LocalDate.now(ZoneOffset.UTC), runs);
    line("");
    line(
        "%s %s, Java %s, %d processors, load %.1f at the end.",
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.runtime.version"),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    line(
        "Heed %s, JavaParser %s, PMD %s, Checkstyle %s, Error Prone %s, NullAway %s.",
        Versions.of("heed"),
        Versions.of("javaparser"),
        Versions.of("pmd"),
        Versions.of("checkstyle"),
        Versions.of("errorprone"),
        Versions.of("nullaway"));
    line("");
  }

  private void sizes(Map<String, Corpus.Size> sizes) {
    line("| corpus | modules | files | lines | files that name a token |");
    line("|---|--:|--:|--:|--:|");
    sizes.forEach(
        (name, s) ->
            line(
                "| %s | %d | %,d | %,d | %,d (%.1f %%) |",
                name, s.modules(), s.files(), s.lines(), s.naming(), s.namingPercent()));
    line("");
  }

  private void aims(List<Aim> aims) {
    line("## Ratios");
    line("");
    line("| what | corpus | at most | measured | |");
    line("|---|---|--:|--:|---|");
    for (Aim aim : aims) {
      line(
          "| %s | %s | %s | %s | %s |",
          aim.what(),
          aim.corpus(),
          number(aim.limit()),
          Double.isNaN(aim.ratio()) ? "" : number(aim.ratio()),
          aim.verdict());
    }
    line("");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value)
        .replaceFirst("(\\.\\d*?)0+$", "$1")
        .replaceFirst("\\.$", "");
  }

  private void race(String title, Race race) {
    line("## %s", title);
    line("");
    line("| | CPU, s | | wall, s | | peak, MB |");
    line("|---|--:|---|--:|---|--:|");
    for (String name : race.names()) {
      Spread cpu = race.cpu(name);
      Spread wall = race.wall(name);
      line(
          "| %s | %.2f | %.2f to %.2f | %.2f | %.2f to %.2f | %.0f |",
          name,
          cpu.median(),
          cpu.min(),
          cpu.max(),
          wall.median(),
          wall.min(),
          wall.max(),
          race.peak(name).median());
    }
    line("");
  }
}
