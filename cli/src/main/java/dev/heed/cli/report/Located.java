package dev.heed.cli.report;

import dev.heed.rule.Finding;
import java.util.Comparator;
import java.util.List;

/**
 * A finding as reports show it.
 *
 * @param path the argument as written with the file's place below it, separated by {@code /}
 * @param lines the file's text; line and column of the finding are counted by it
 * @param fingerprint stays the same when lines move
 * @param way where the finding's path leads over
 * @param others where else the same mistake is made
 */
public record Located(
    Finding finding,
    String path,
    Lines lines,
    String fingerprint,
    List<Stop> way,
    List<Stop> others) {
  /**
   * A place in some file, and what it is.
   *
   * @param path as {@link Located#path}
   */
  public record Stop(Finding.Stop stop, String path, Lines lines) {
    /** 1-based. */
    public int line() {
      return lines.line(stop.at().start());
    }

    /** In UTF-16 units, 1-based. */
    public int column() {
      return lines.column(stop.at().start());
    }
  }

  public Located {
    way = List.copyOf(way);
    others = List.copyOf(others);
  }

  /** A finding whose other places nobody looked up. */
  public Located(Finding finding, String path, Lines lines, String fingerprint) {
    this(finding, path, lines, fingerprint, List.of(), List.of());
  }

  /** The same, with its other places looked up. */
  public Located with(FilePlaces places) {
    return new Located(
        finding,
        path,
        lines,
        fingerprint,
        finding.path().stream().map(places::stop).toList(),
        finding.others().stream().map(places::stop).toList());
  }

  /** The order of every report: path, line, column, rule. */
  public static final Comparator<Located> ORDER =
      Comparator.comparing(Located::path)
          .thenComparingInt(l -> l.finding().at().start())
          .thenComparing(l -> l.finding().rule())
          .thenComparingInt(l -> l.finding().at().end())
          .thenComparing(l -> l.finding().message());

  /** The line of the first unit, 1-based. */
  public int line() {
    return lines.line(finding.at().start());
  }

  /** The column of the first unit in UTF-16 units, 1-based. */
  public int column() {
    return lines.column(finding.at().start());
  }

  /** The line after the last unit, 1-based. */
  public int endLine() {
    return lines.line(finding.at().end());
  }

  /** The column after the last unit in UTF-16 units, 1-based. */
  public int endColumn() {
    return lines.column(finding.at().end());
  }
}
