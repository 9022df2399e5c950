package dev.heed.cli.report;

import dev.heed.cli.source.Failure;
import dev.heed.rule.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What an audit came to.
 *
 * @param findings in the order of {@link Located#ORDER}
 * @param files how many source files there are; the sum of the next two and of the failed ones
 * @param parsed how many were read and judged
 * @param skipped how many were not judged on purpose: test code, generated or excluded
 * @param failed files and directories that could not be audited, sorted by path
 * @param seconds how long it took
 * @param coverage how far tokens reach, when that was asked for
 */
public record Audited(
    List<Located> findings,
    int files,
    int parsed,
    int skipped,
    List<Failure> failed,
    double seconds,
    Optional<Covered> coverage) {
  public Audited {
    findings = List.copyOf(findings);
    failed = List.copyOf(failed);
  }

  /** An audit that nobody asked about coverage. */
  public Audited(
      List<Located> findings,
      int files,
      int parsed,
      int skipped,
      List<Failure> failed,
      double seconds) {
    this(findings, files, parsed, skipped, failed, seconds, Optional.empty());
  }

  /** The same, with how far tokens reach. */
  public Audited with(Covered covered) {
    return new Audited(findings, files, parsed, skipped, failed, seconds, Optional.of(covered));
  }

  /** How many findings have this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(l -> l.finding().severity() == severity).count();
  }

  /** How many findings have at least this severity. */
  public long countFrom(Severity least) {
    return findings.stream().filter(l -> l.finding().severity().compareTo(least) >= 0).count();
  }
}
