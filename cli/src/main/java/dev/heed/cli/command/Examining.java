package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.cache.Reuse;
import dev.heed.cli.skim.Chosen;
import dev.heed.cli.skim.Reading;
import dev.heed.cli.source.Failure;
import dev.heed.cli.source.SourceFacts;
import dev.heed.flow.Flow;
import dev.heed.meaning.Index;
import dev.heed.model.Unit;
import dev.heed.rule.Lint;
import dev.heed.rule.Lint.Examined;
import dev.heed.rule.Rule;
import dev.heed.sight.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** Judges files, each by itself. A bug of ours costs what one rule says of one file. */
final class Examining {
  /** What a file came to by itself; nothing, or one part a rule, when Heed failed on it. */
  record Judged(SourceFacts facts, List<Examined> examined, Optional<Failure> failure) {}

  private static final Flow NO_FLOW = new Flow("", "", List.of());

  private final Lint lint;
  private final List<Rule> rules;
  private final Index types;
  private final Project project;
  private final Optional<Reading> reading;
  private final Optional<Reuse> reuse;
  private final Log log;
  private final AtomicInteger same = new AtomicInteger();

  /**
   * @param reading what chose the code that is read, if anything did
   * @param reuse what is known from an earlier audit; only with a reading
   */
  Examining(
      AuditJob job,
      Index types,
      Project project,
      Optional<Reading> reading,
      Optional<Reuse> reuse,
      Log log) {
    this.lint = job.lint();
    this.rules = job.rules();
    this.types = types;
    this.project = project;
    this.reading = reading;
    this.reuse = reuse;
    this.log = log;
  }

  /** What the file comes to: as it did before, if nothing has changed that it depends on. */
  Judged examine(SourceFacts facts, CancellationToken token) {
    Unit unit = facts.unit().orElseThrow();
    try {
      return new Judged(facts, List.of(examined(facts, unit, token)), Optional.empty());
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      log.stack(e);
      String what = "Heed failed on this file (a bug, please report it with the file): " + e;
      Failure failure = new Failure(facts.source().path(), 0, what.replaceAll("\\s+", " "));
      return new Judged(facts, ruleByRule(unit, token), Optional.of(failure));
    }
  }

  private Examined examined(SourceFacts facts, Unit unit, CancellationToken token) {
    if (reuse.isEmpty()) {
      return lint.examine(unit, types, project, rules, token);
    }
    Chosen file = reading.orElseThrow().file(facts.source());
    Optional<Examined> known = reuse.get().find(file);
    known.ifPresent(k -> same.incrementAndGet());
    return known.isPresent()
        ? known.get()
        : reuse.get().examined(file, () -> lint.examine(unit, types, project, rules, token));
  }

  /** How often a file came to what it did in an earlier audit. */
  int same() {
    return same.get();
  }

  private List<Examined> ruleByRule(Unit unit, CancellationToken token) {
    List<Examined> examined = new ArrayList<>();
    for (Rule rule : rules) {
      try {
        Examined one = lint.examine(unit, types, project, List.of(rule), token);
        // The flow is the same each time, and counts once.
        examined.add(examined.isEmpty() ? one : new Examined(one.findings(), NO_FLOW, List.of()));
      } catch (CancellationException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        log.detail(rule.name() + " failed on " + unit.file() + ": " + e);
      }
    }
    return examined;
  }
}
