package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.cache.Reuse;
import dev.heed.cli.classpath.ClassPath;
import dev.heed.cli.classpath.Discovery;
import dev.heed.cli.classpath.Signatures;
import dev.heed.cli.command.Examining.Judged;
import dev.heed.cli.report.Audited;
import dev.heed.cli.report.FilePlaces;
import dev.heed.cli.report.Located;
import dev.heed.cli.report.Note;
import dev.heed.cli.skim.Chosen;
import dev.heed.cli.skim.Earlier;
import dev.heed.cli.skim.Reading;
import dev.heed.cli.source.SourceFacts;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.SourceFile.Standing;
import dev.heed.cli.source.SourceText;
import dev.heed.cli.source.Sources;
import dev.heed.cli.source.Workers;
import dev.heed.flow.Drops;
import dev.heed.flow.Flow;
import dev.heed.flow.Node;
import dev.heed.meaning.Index;
import dev.heed.meaning.Lookups;
import dev.heed.meaning.Outlined;
import dev.heed.meaning.Types;
import dev.heed.model.Unit;
import dev.heed.rule.Finding;
import dev.heed.rule.Lint.Examined;
import dev.heed.rule.Outline;
import dev.heed.sight.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From paths to findings: all files are read, then all are judged with all of them in view. */
final class Auditor {
  /** So much is read before anybody waits. */
  private static final long SMALL_BYTES = 256 << 10;

  private final AuditJob job;
  private final Log log;
  private final Progress progress;
  private Sources.Found found = new Sources.Found(List.of(), List.of());
  private List<SourceFacts> facts = List.of();
  private Optional<Reading> reading = Optional.empty();
  private Optional<Reuse> reuse = Optional.empty();
  private List<Flow> flows = List.of();

  /** What loses a token, by all that was examined so far. */
  private Set<Node> deaf = Set.of();

  private Set<Path> roots = Set.of();
  private List<Path> classPath;

  Auditor(AuditJob job, Log log, Progress progress) {
    this.job = job;
    this.log = log;
    this.progress = progress;
    this.classPath = job.classPath();
  }

  /** Where the user's local repositories are. */
  static Path home() {
    return Path.of(System.getProperty("user.home", ""));
  }

  /** The directories around which a class path was looked for; none when it was given. */
  Set<Path> roots() {
    return roots;
  }

  /** The class path, given or found. */
  List<Path> classPath() {
    return classPath;
  }

  /** Does it. What fails on a file is a failure of that file alone. */
  Audited run(CancellationToken token) {
    progress.phase("looking for files");
    return run(Sources.find(job.paths(), job.sources(), token), Optional.empty(), token);
  }

  /**
   * Does it on these files, which are those of the job.
   *
   * @param known what need not be done again, and is told what was done
   */
  Audited run(Sources.Found files, Optional<Reuse> known, CancellationToken token) {
    long start = System.nanoTime();
    found = files;
    List<SourceFile> toRead =
        found.files().stream().filter(f -> f.standing() != Standing.EXCLUDED).toList();
    log.detail(found.files().size() + " files found, " + toRead.size() + " to read");
    try (Workers workers = new Workers(job.threads())) {
      progress.phase("reading", toRead.size());
      if (job.read() == AuditJob.Read.ALL
          || job.read() == AuditJob.Read.DEFAULT && isSmall(toRead)) {
        facts = workers.map(toRead, progress.counting(SourceFacts::read), token);
      } else {
        reuse = known;
        reading =
            Optional.of(new Reading(toRead, workers, job.lint().families(), earlier(), token));
        facts = reading.get().facts();
        if (reuse.isPresent()) {
          log.detail(reading.get().skimmedBefore() + " files were skimmed in an earlier audit");
        }
      }
      log.detail("all read after " + seconds(start) + " s");
      facts.stream()
          .filter(SourceFacts::malformed)
          .forEach(f -> log.detail(f.source().path() + ": not all of it is UTF-8; read anyway"));
      return judge(workers, start, token);
    }
  }

  /**
   * What the audit comes to when files have other texts than they had. What was read is not read
   * again.
   *
   * @param texts by the path that reports show
   */
  Audited runWith(Map<String, String> texts, CancellationToken token) {
    if (reading.isPresent()) {
      throw new IllegalStateException("not all code was read");
    }
    long start = System.nanoTime();
    progress.phase("reading what is fixed");
    try (Workers workers = new Workers(job.threads())) {
      facts =
          workers.map(
              facts,
              f -> {
                String text = texts.get(f.source().path());
                return text == null || f.unit().filter(u -> u.text().equals(text)).isPresent()
                    ? f
                    : SourceFacts.of(f.source(), new SourceText(text, false));
              },
              token);
      return judge(workers, start, token);
    }
  }

  /** What the judged files say of the ways of tokens. */
  List<Flow> flows() {
    return flows;
  }

  /** Where a place of a judged file is, for people. */
  FilePlaces places() {
    return reading
        .map(r -> FilePlaces.of(facts, f -> r.file(f.source()).text()))
        .orElseGet(() -> FilePlaces.of(facts));
  }

  /** What was read, in the order of the paths. */
  List<SourceFacts> facts() {
    return facts;
  }

  private Audited judge(Workers workers, long start, CancellationToken token) {
    Reporting reporting = new Reporting(job, reading);
    progress.phase("looking for the class path");
    List<Unit> units = facts.stream().flatMap(f -> f.unit().stream()).toList();
    try (ClassPath classes = classPath(units, token)) {
      Signatures shipped = Signatures.shipped();
      Types binary = job.discovery() ? classes.or(shipped) : classes;
      Libraries libraries =
          new Libraries(classes, Optional.of(shipped).filter(x -> job.discovery()));
      progress.phase("indexing");
      Sight sight =
          reading.isPresent()
              ? choose(reading.get(), libraries, binary, workers, start, token)
              : all(binary, workers, token);
      Examining examining = new Examining(job, sight.types(), sight.project(), reading, reuse, log);
      Map<Path, Judged> byFile = new LinkedHashMap<>();
      List<Flow> outlines = List.of();
      List<SourceFacts> next =
          facts.stream().filter(reporting::isJudged).filter(reporting::isRead).toList();
      while (!next.isEmpty()) {
        progress.phase("examining", next.size());
        workers
            .map(next, progress.counting(f -> examining.examine(f, token)), token)
            .forEach(j -> byFile.put(j.facts().source().file(), j));
        // Not on a worker: it has them work.
        next =
            reading.isPresent()
                ? widen(reading.get(), reporting, byFile.values(), token)
                : List.<SourceFacts>of();
      }
      if (reading.isPresent()) {
        facts = reading.get().facts();
        outlines =
            workers
                .map(
                    List.of(byFile.values()),
                    j -> outlines(reading.get(), reporting, j, sight.types()),
                    token)
                .get(0);
      }
      List<Judged> judged = inOrder(byFile);
      List<SourceFacts> toJudge = judged.stream().map(Judged::facts).toList();
      if (reuse.isPresent()) {
        log.detail(examining.same() + " times a file was as it was in an earlier audit");
      }
      log.detail("all examined after " + seconds(start) + " s");
      progress.phase("following tokens through the program");
      List<Flow> around = outlines;
      Map<Path, List<Finding>> byPath =
          workers.map(List.of(judged), j -> whole(j, around, token), token).get(0);
      FilePlaces places = places();
      List<Located> located =
          workers.map(toJudge, f -> reporting.locate(f, byPath, places), token).stream()
              .flatMap(List::stream)
              .toList();
      List<Note> notes =
          job.showDetached()
              ? workers
                  .map(
                      facts.stream().filter(reporting::isNoted).toList(),
                      f -> reporting.notes(f, sight.types(), sight.project(), token),
                      token)
                  .stream()
                  .flatMap(List::stream)
                  .toList()
              : List.of();
      log.detail("all judged after " + seconds(start) + " s");
      shipped.used().forEach(l -> log.detail("signatures that ship with Heed: " + l));
      Audited audited = reporting.audited(found, facts, judged, located, seconds(start));
      return job.showDetached() ? audited.with(notes) : audited;
    }
  }

  private static boolean isSmall(List<SourceFile> files) {
    long bytes = 0;
    for (SourceFile file : files) {
      bytes += file.file().toFile().length();
      if (bytes > SMALL_BYTES) {
        return false;
      }
    }
    return true;
  }

  /** What files are judged with. */
  private record Sight(Index types, Project project) {}

  private Sight all(Types binary, Workers workers, CancellationToken token) {
    List<Outlined> written =
        facts.stream().flatMap(f -> f.unit().stream()).map(Outlined::of).toList();
    Index types = index(written, binary, Lookups.NONE, workers, token);
    return new Sight(types, job.lint().project(types));
  }

  private Sight choose(
      Reading reading,
      Libraries libraries,
      Types binary,
      Workers workers,
      long start,
      CancellationToken token) {
    Lookups lookups = reuse.map(Reuse::lookups).orElse(Lookups.NONE);
    // What all sources say together is a matter of their declarations.
    List<Outlined> outlines =
        reading.files().stream().map(Chosen::outline).map(Outlined::of).toList();
    Index declared = index(outlines, binary, Lookups.NONE, workers, token);
    Project project = job.lint().project(reading::takers, declared, lookups);
    reuse.ifPresent(r -> r.begin(classPath(), project));
    reading.choose(libraries, token);
    facts = reading.facts();
    log.detail(
        reading.read().size() + " files have to do with tokens, after " + seconds(start) + " s");
    return new Sight(index(List.copyOf(reading.files()), binary, lookups, workers, token), project);
  }

  private Earlier earlier() {
    return reuse.isPresent() ? reuse.get() : Earlier.NOTHING;
  }

  /** On a worker too: deeply nested code needs its stack. */
  private Index index(
      List<Outlined> files,
      Types binary,
      Lookups lookups,
      Workers workers,
      CancellationToken token) {
    return workers
        .map(List.of(files), f -> job.lint().index(f, binary, lookups, token), token)
        .get(0);
  }

  /** The code that may call what loses a token, as far as it was not read. */
  private List<SourceFacts> widen(
      Reading reading, Reporting reporting, Collection<Judged> judged, CancellationToken token) {
    Drops drops = job.lint().drops(flowsOf(judged), token);
    deaf = drops.deaf();
    List<SourceFacts> more =
        reading.widen(deaf, drops.takers(), token).stream().filter(reporting::isJudged).toList();
    log.detail(deaf.size() + " callables lose a token; " + more.size() + " files more");
    return more;
  }

  private List<Flow> outlines(
      Reading reading, Reporting reporting, Collection<Judged> judged, Index types) {
    if (deaf.isEmpty()) {
      return List.of();
    }
    Set<String> names = deaf.stream().map(n -> n.callable().name()).collect(Collectors.toSet());
    return reading.alternatives(flowsOf(judged), deaf).stream()
        .filter(reporting::isWritten)
        .map(f -> Outline.of(f.unit().orElseThrow(), types, names::contains))
        .toList();
  }

  private static List<Flow> flowsOf(Collection<Judged> judged) {
    return judged.stream().flatMap(j -> j.examined().stream()).map(Examined::flow).toList();
  }

  private List<Judged> inOrder(Map<Path, Judged> byFile) {
    return facts.stream()
        .map(f -> f.source().file())
        .filter(byFile::containsKey)
        .map(byFile::get)
        .toList();
  }

  /** The class path that is given, else the one that is found. What is found may be broken. */
  private ClassPath classPath(List<Unit> units, CancellationToken token) {
    if (!job.classPath().isEmpty() || !job.discovery()) {
      return new ClassPath(job.classPath(), log::problem);
    }
    roots = new TreeSet<>();
    units.forEach(u -> roots.add(Discovery.sourceRoot(u.file(), u.pkg())));
    Discovery around = Discovery.around(roots, home(), token);
    around.notes().forEach(log::detail);
    classPath = around.entries();
    return new ClassPath(classPath, log::detail);
  }

  /** What all files come to together, by file. */
  private Map<Path, List<Finding>> whole(
      List<Judged> judged, List<Flow> around, CancellationToken token) {
    List<Examined> all = new ArrayList<>();
    judged.forEach(j -> all.addAll(j.examined()));
    flows = all.stream().map(Examined::flow).toList();
    around.forEach(f -> all.add(new Examined(List.of(), f, List.of())));
    return job.lint().whole(all, job.rules(), token).stream()
        .collect(Collectors.groupingBy(Finding::file));
  }

  /** The time since then. */
  static double seconds(long start) {
    return Math.round((System.nanoTime() - start) / 1e6) / 1e3;
  }
}
