package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.command.Examining.Judged;
import dev.heed.cli.report.Audited;
import dev.heed.cli.report.FilePlaces;
import dev.heed.cli.report.Fingerprints;
import dev.heed.cli.report.Lines;
import dev.heed.cli.report.Located;
import dev.heed.cli.report.Note;
import dev.heed.cli.report.Unknown;
import dev.heed.cli.skim.Reading;
import dev.heed.cli.source.Failure;
import dev.heed.cli.source.SourceFacts;
import dev.heed.cli.source.SourceFile.Standing;
import dev.heed.cli.source.Sources;
import dev.heed.meaning.Index;
import dev.heed.model.Span;
import dev.heed.model.Unit;
import dev.heed.rule.Finding;
import dev.heed.sight.Project;
import dev.heed.sight.Unresolved;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From what files came to, to what reports show. Any thread may ask. */
final class Reporting {
  private final AuditJob job;
  private final Optional<Reading> reading;

  /**
   * @param reading what chose the code that was read, if anything did
   */
  Reporting(AuditJob job, Optional<Reading> reading) {
    this.job = job;
    this.reading = reading;
  }

  /** Whether findings in the file count. */
  boolean isJudged(SourceFacts facts) {
    return facts.source().standing() == Standing.JUDGED && isWritten(facts);
  }

  private boolean isTest(SourceFacts facts) {
    return facts.source().standing() == Standing.TEST && isWritten(facts);
  }

  /** Whether it is told what is left alone in the file. */
  boolean isNoted(SourceFacts facts) {
    return isJudged(facts) || isTest(facts);
  }

  /** Whether a person wrote the file. */
  boolean isWritten(SourceFacts facts) {
    return facts
        .unit()
        .filter(u -> job.sources().includeGenerated() || !Generated.isWhole(u))
        .isPresent();
  }

  /** Whether some code of the file was read. */
  boolean isRead(SourceFacts of) {
    return reading.map(r -> r.isRead(of.source())).orElse(true);
  }

  /** The findings of a file, out of those of all. */
  List<Located> locate(SourceFacts facts, Map<Path, List<Finding>> found, FilePlaces places) {
    Unit unit = facts.unit().orElseThrow();
    List<Finding> findings = new ArrayList<>(found.getOrDefault(unit.file(), List.of()));
    if (!job.sources().includeGenerated()) {
      List<Span> generated =
          Generated.in(unit).isEmpty()
              ? List.of()
              : Generated.in(reading.map(r -> r.file(facts.source()).whole()).orElse(unit));
      findings.removeIf(f -> generated.stream().anyMatch(g -> g.holds(f.at())));
    }
    findings.replaceAll(job.severities()::apply);
    return Fingerprints.locate(facts.source().path(), unit.text(), findings).stream()
        .map(l -> l.with(places))
        .toList();
  }

  /** What is left alone in a file on purpose. */
  List<Note> notes(SourceFacts facts, Index types, Project project, CancellationToken token) {
    Unit unit = facts.unit().orElseThrow();
    boolean isTest = isTest(facts);
    Lines lines = new Lines(unit.text());
    List<Span> generated = job.sources().includeGenerated() ? List.of() : Generated.in(unit);
    return job.lint().leftAlone(unit, types, project, job.rules(), isTest, token).stream()
        .filter(l -> generated.stream().noneMatch(g -> g.holds(l.finding().at())))
        .map(
            l ->
                new Note(
                    new Located(
                        job.severities().apply(l.finding()), facts.source().path(), lines, ""),
                    l.reason()))
        .toList();
  }

  /**
   * What the audit came to.
   *
   * @param facts of all files that were read
   * @param judged of those that were judged
   */
  Audited audited(
      Sources.Found files,
      List<SourceFacts> facts,
      List<Judged> judged,
      List<Located> located,
      double seconds) {
    List<Failure> failed = new ArrayList<>(files.failures());
    facts.forEach(f -> f.failure().ifPresent(failed::add));
    judged.forEach(j -> j.failure().ifPresent(failed::add));
    failed.sort(Comparator.comparing(Failure::path).thenComparing(Failure::line));
    int unread = (int) facts.stream().filter(f -> f.failure().isPresent()).count();
    int crashed = (int) judged.stream().filter(j -> j.failure().isPresent()).count();
    List<Located> findings = new ArrayList<>(located);
    findings.sort(Located.ORDER);
    List<Unresolved> unresolved = new ArrayList<>();
    judged.forEach(j -> j.examined().forEach(e -> unresolved.addAll(e.unresolved())));
    int aside = (int) facts.stream().filter(f -> isJudged(f) && !isRead(f)).count();
    int parsed = judged.size() - crashed + aside;
    int all = files.files().size();
    return new Audited(
        findings,
        all,
        parsed,
        all - parsed - unread - crashed,
        failed,
        Unknown.of(unresolved),
        seconds);
  }
}
