package dev.heed.cli.command;

import dev.heed.cli.classpath.ClassPath;
import dev.heed.cli.classpath.Signatures;
import dev.heed.cli.report.Audited;
import dev.heed.cli.report.FilePlaces;
import dev.heed.cli.report.Fingerprints;
import dev.heed.cli.report.Located;
import dev.heed.cli.source.Failure;
import dev.heed.cli.source.SourceFacts;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.SourceFile.Standing;
import dev.heed.cli.source.SourceText;
import dev.heed.cli.source.Sources;
import dev.heed.cli.source.Workers;
import dev.heed.flow.Flow;
import dev.heed.meaning.Types;
import dev.heed.model.Span;
import dev.heed.model.Unit;
import dev.heed.rule.Finding;
import dev.heed.rule.Lint;
import dev.heed.rule.Lint.Examined;
import dev.heed.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** From paths to findings: all files are read, then all are judged with all of them in view. */
final class Auditor {
  /**
   * What to do.
   *
   * @param classPath jars and directories of classes
   * @param signatures whether the signatures that ship with Heed stand behind the class path
   * @param severities what the user says of rules
   * @param threads at least 1
   */
  record Job(
      List<String> paths,
      Sources.Options sources,
      List<Path> classPath,
      boolean signatures,
      Lint lint,
      List<Rule> rules,
      Severities severities,
      int threads) {}

  /** What a file came to by itself; nothing, or one part a rule, when Heed failed on it. */
  private record Judged(SourceFacts facts, List<Examined> examined, Optional<Failure> failure) {}

  private static final Flow NO_FLOW = new Flow("", "", List.of());

  private final Job job;
  private final Log log;
  private Sources.Found found = new Sources.Found(List.of(), List.of());
  private List<SourceFacts> facts = List.of();
  private List<Flow> flows = List.of();

  Auditor(Job job, Log log) {
    this.job = job;
    this.log = log;
  }

  /** Does it. What fails on a file is a failure of that file alone. */
  Audited run() {
    long start = System.nanoTime();
    found = Sources.find(job.paths(), job.sources());
    List<SourceFile> files =
        found.files().stream().filter(f -> f.standing() != Standing.EXCLUDED).toList();
    log.detail(found.files().size() + " files found, " + files.size() + " to read");
    try (Workers workers = new Workers(job.threads())) {
      facts = SourceFacts.read(files, workers);
      log.detail("all read after " + seconds(start) + " s");
      facts.stream()
          .filter(SourceFacts::malformed)
          .forEach(f -> log.detail(f.source().path() + ": not all of it is UTF-8; read anyway"));
      return judge(workers, start);
    }
  }

  /**
   * What the audit comes to when files have other texts than they had. What was read is not read
   * again.
   *
   * @param texts by the path that reports show
   */
  Audited runWith(Map<String, String> texts) {
    long start = System.nanoTime();
    try (Workers workers = new Workers(job.threads())) {
      facts =
          workers.map(
              facts,
              f -> {
                String text = texts.get(f.source().path());
                return text == null || f.unit().filter(u -> u.text().equals(text)).isPresent()
                    ? f
                    : SourceFacts.of(f.source(), new SourceText(text, false));
              });
      return judge(workers, start);
    }
  }

  /** What the judged files say of the ways of tokens. */
  List<Flow> flows() {
    return flows;
  }

  /** Where a place of a judged file is, for people. */
  FilePlaces places() {
    return FilePlaces.of(facts);
  }

  /** What was read, in the order of the paths. */
  List<SourceFacts> facts() {
    return facts;
  }

  private Audited judge(Workers workers, long start) {
    try (ClassPath classes = new ClassPath(job.classPath(), log::problem)) {
      List<Unit> units = facts.stream().flatMap(f -> f.unit().stream()).toList();
      Signatures shipped = Signatures.shipped();
      Types binary = job.signatures() ? classes.or(shipped) : classes;
      // On a worker too: deeply nested code needs its stack.
      Types types = workers.map(List.of(units), u -> job.lint().index(u, binary)).get(0);
      List<SourceFacts> toJudge = facts.stream().filter(this::isJudged).toList();
      List<Judged> judged = workers.map(toJudge, f -> examine(f, types));
      log.detail("all examined after " + seconds(start) + " s");
      Map<Path, List<Finding>> found = workers.map(List.of(judged), this::whole).get(0);
      FilePlaces places = places();
      List<Located> located =
          workers.map(toJudge, f -> locate(f, found, places)).stream()
              .flatMap(List::stream)
              .toList();
      log.detail("all judged after " + seconds(start) + " s");
      shipped.used().forEach(l -> log.detail("signatures that ship with Heed: " + l));
      return audited(judged, located, start);
    }
  }

  private boolean isJudged(SourceFacts facts) {
    return facts.source().standing() == Standing.JUDGED
        && facts
            .unit()
            .filter(u -> job.sources().includeGenerated() || !Generated.isWhole(u))
            .isPresent();
  }

  private Judged examine(SourceFacts facts, Types types) {
    Unit unit = facts.unit().orElseThrow();
    try {
      return new Judged(
          facts, List.of(job.lint().examine(unit, types, job.rules())), Optional.empty());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      log.stack(e);
      String what = "Heed failed on this file (a bug, please report it with the file): " + e;
      Failure failure = new Failure(facts.source().path(), 0, what.replaceAll("\\s+", " "));
      return new Judged(facts, ruleByRule(unit, types), Optional.of(failure));
    }
  }

  /** One rule's bug does not cost what the others find. */
  private List<Examined> ruleByRule(Unit unit, Types types) {
    List<Examined> examined = new ArrayList<>();
    for (Rule rule : job.rules()) {
      try {
        Examined one = job.lint().examine(unit, types, List.of(rule));
        // The flow is the same each time, and counts once.
        examined.add(examined.isEmpty() ? one : new Examined(one.findings(), NO_FLOW));
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        log.detail(rule.name() + " failed on " + unit.file() + ": " + e);
      }
    }
    return examined;
  }

  /** What all files come to together, by file. */
  private Map<Path, List<Finding>> whole(List<Judged> judged) {
    List<Examined> all = judged.stream().flatMap(j -> j.examined().stream()).toList();
    flows = all.stream().map(Examined::flow).toList();
    return job.lint().whole(all, job.rules()).stream()
        .collect(Collectors.groupingBy(Finding::file));
  }

  private List<Located> locate(
      SourceFacts facts, Map<Path, List<Finding>> found, FilePlaces places) {
    Unit unit = facts.unit().orElseThrow();
    List<Finding> findings = new ArrayList<>(found.getOrDefault(unit.file(), List.of()));
    if (!job.sources().includeGenerated()) {
      List<Span> generated = Generated.in(unit);
      findings.removeIf(f -> generated.stream().anyMatch(g -> g.holds(f.at())));
    }
    findings.replaceAll(job.severities()::apply);
    return Fingerprints.locate(facts.source().path(), unit.text(), findings).stream()
        .map(l -> l.with(places))
        .toList();
  }

  private Audited audited(List<Judged> judged, List<Located> located, long start) {
    List<Failure> failed = new ArrayList<>(found.failures());
    facts.forEach(f -> f.failure().ifPresent(failed::add));
    judged.forEach(j -> j.failure().ifPresent(failed::add));
    failed.sort(Comparator.comparing(Failure::path).thenComparing(Failure::line));
    int unread = (int) facts.stream().filter(f -> f.failure().isPresent()).count();
    int crashed = (int) judged.stream().filter(j -> j.failure().isPresent()).count();
    List<Located> findings = new ArrayList<>(located);
    findings.sort(Located.ORDER);
    int parsed = judged.size() - crashed;
    int all = found.files().size();
    return new Audited(
        findings, all, parsed, all - parsed - unread - crashed, failed, seconds(start));
  }

  private static double seconds(long start) {
    return Math.round((System.nanoTime() - start) / 1e6) / 1e3;
  }
}
