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
 * @param unknown the calls that could not be judged
 * @param seconds how long it took
 * @param detached what was left alone on purpose, in the order of {@link Note#ORDER}; empty when
 *     nobody asked
 * @param coverage how far tokens reach, when that was asked for
 */
public record Audited(
    List<Located> findings,
    int files,
    int parsed,
    int skipped,
    List<Failure> failed,
    Unknown unknown,
    double seconds,
    Optional<List<Note>> detached,
    Optional<Covered> coverage) {
  public Audited {
    findings = List.copyOf(findings);
    failed = List.copyOf(failed);
    detached = detached.map(List::copyOf);
  }

  /** An audit that was asked neither what it left alone nor how far tokens reach. */
  public Audited(
      List<Located> findings,
      int files,
      int parsed,
      int skipped,
      List<Failure> failed,
      Unknown unknown,
      double seconds) {
    this(
        findings,
        files,
        parsed,
        skipped,
        failed,
        unknown,
        seconds,
        Optional.empty(),
        Optional.empty());
  }

  /** The same audit with what was left alone, in any order. */
  public Audited with(List<Note> notes) {
    return new Audited(
        findings,
        files,
        parsed,
        skipped,
        failed,
        unknown,
        seconds,
        Optional.of(notes.stream().sorted(Note.ORDER).toList()),
        coverage);
  }

  /** The same, with how far tokens reach. */
  public Audited with(Covered covered) {
    return new Audited(
        findings, files, parsed, skipped, failed, unknown, seconds, detached, Optional.of(covered));
  }

  /** The same, in so many seconds. */
  public Audited in(double time) {
    return new Audited(findings, files, parsed, skipped, failed, unknown, time, detached, coverage);
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
