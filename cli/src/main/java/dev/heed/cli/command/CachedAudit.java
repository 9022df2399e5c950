package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.cache.AuditKey;
import dev.heed.cli.cache.Kept;
import dev.heed.cli.cache.ResultCache;
import dev.heed.cli.cache.Reuse;
import dev.heed.cli.classpath.Discovery;
import dev.heed.cli.report.Audited;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.Sources;
import dev.heed.cli.source.Workers;
import dev.heed.family.Family;
import dev.heed.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An audit that is looked up first, and kept when it was done. Either way it comes to the same; a
 * cache that does not work is no more than a detail.
 */
final class CachedAudit {
  private final AuditJob job;
  private final ResultCache cache;
  private final String build;
  private final Log log;
  private final Progress progress;

  /**
   * @param build tells this build of Heed from every other
   */
  CachedAudit(AuditJob job, ResultCache cache, String build, Log log, Progress progress) {
    this.job = job;
    this.cache = cache;
    this.build = build;
    this.log = log;
    this.progress = progress;
  }

  /** The result, from the cache or from the auditor. */
  Audited run(Auditor auditor, CancellationToken token) {
    long start = System.nanoTime();
    progress.phase("looking for files");
    Sources.Found found = Sources.find(job.paths(), job.sources(), token);
    Optional<AuditKey> key =
        found.failures().isEmpty() ? key(found.files(), token) : Optional.empty();
    if (key.isEmpty()) {
      log.detail("not cached: a file cannot be read");
      return auditor.run(found, Optional.empty(), token);
    }
    Optional<Kept> kept = cache.find(key.get(), found.files()).filter(k -> isOfNow(k, token));
    if (kept.isPresent()) {
      log.detail("nothing has changed: the result is from the cache");
      return kept.get().audited().in(Auditor.seconds(start));
    }
    Reuse reuse = cache.reuse(key.get(), found.files(), job.lint().families().all());
    Audited audited = auditor.run(found, Optional.of(reuse), token);
    keep(key.get(), found.files(), auditor, reuse, audited);
    return audited;
  }

  private void keep(
      AuditKey key, List<SourceFile> files, Auditor auditor, Reuse reuse, Audited audited) {
    if (log.hasProblems() || !key.stillHolds(files)) {
      return;
    }
    try {
      List<String> roots = auditor.roots().stream().map(Path::toString).toList();
      String classPath = AuditKey.ofClassPath(auditor.classPath());
      cache.keep(key, files, new Kept(roots, classPath, audited));
      cache.keep(key, files, reuse);
    } catch (IOException e) {
      log.detail("not cached: " + e);
    }
  }

  /** Whether the class path is still what it was. */
  private boolean isOfNow(Kept kept, CancellationToken token) {
    try {
      List<Path> entries =
          kept.roots().isEmpty()
              ? job.classPath()
              : Discovery.around(
                      kept.roots().stream().map(Path::of).toList(), Auditor.home(), token)
                  .entries();
      return AuditKey.ofClassPath(entries).equals(kept.classPath());
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<AuditKey> key(List<SourceFile> files, CancellationToken token) {
    List<String> settings = new ArrayList<>();
    settings.add(build);
    settings.add(Runtime.version() + " " + System.getProperty("java.home"));
    settings.add(job.sources().toString());
    settings.add(job.discovery() + " " + job.classPath().isEmpty() + " " + job.read());
    settings.add(job.lint().settings().toString());
    settings.add(job.rules().stream().map(Rule::name).toList().toString());
    settings.add(new TreeMap<>(job.severities().byRule()).toString());
    for (Family family : job.lint().families().all()) {
      settings.add(family.name());
      family.says().forEach((role, patterns) -> settings.add(role + " " + patterns));
    }
    try (Workers workers = new Workers(job.threads())) {
      return AuditKey.of(settings, job.paths(), files, workers, token);
    }
  }
}
