package dev.heed.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.classpath.ClassPath;
import dev.heed.cli.source.ParserFacts;
import dev.heed.meaning.Index;
import dev.heed.meaning.Meaning;
import dev.heed.model.Unit;
import dev.heed.rule.Lint;
import dev.heed.rule.Rules;
import dev.heed.sight.Project;
import dev.heed.testdata.Case;
import dev.heed.testdata.Conformance;
import dev.heed.testdata.Corpus;
import dev.heed.testdata.Differences;
import dev.heed.testdata.Engine;
import dev.heed.testdata.Fixes;
import dev.heed.testdata.Found;
import dev.heed.testdata.Javac;
import dev.heed.testdata.Options;
import dev.heed.testdata.Pages;
import dev.heed.testdata.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus' verdicts and fixes again, for PIT (see CONTRIBUTING.md), which runs them for each
 * mutant. So files are read and understood once: what is kept comes from the front-end and from
 * {@code meaning}, and holds for mutants of {@code sight}, {@code flow} and {@code rule}, which see
 * it only from above. Surefire does not run this.
 */
class RulesUnderMutation {
  private static final ClassPath CLASSES = new ClassPath(Javac.classpath(), p -> {});
  private static final List<Case> CASES = cases();
  private static final Map<List<Source>, Meant> MEANT = new HashMap<>();
  private static final Map<Options, Lint> LINTS = new HashMap<>();

  /** The files of a case, understood. */
  private record Meant(Index index, List<Meaning> files) {}

  private static List<Case> cases() {
    return Stream.concat(
            Corpus.cases().stream(),
            Rules.ALL.stream().flatMap(r -> Pages.examples(r.name()).stream()))
        .filter(c -> c.name().contains(System.getProperty("heed.case", "")))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> verdicts() {
    Conformance conformance = new Conformance(new Cli(), List.of(), Differences.load());
    return CASES.stream()
        .map(
            c ->
                dynamicTest(
                    c.name(), () -> assertEquals(List.of(), conformance.check(c, judge(c)))));
  }

  @TestFactory
  Stream<DynamicTest> fixes() {
    Fixes fixes = Fixes.uncompiled(RulesUnderMutation::judge);
    return CASES.stream()
        .map(c -> dynamicTest(c.name(), () -> assertEquals(List.of(), fixes.check(c))));
  }

  private static List<Found> judge(Case of) throws Exception {
    Options options = of.options();
    Lint lint = LINTS.get(options);
    if (lint == null) {
      lint = CliConformanceTest.lint(options);
      LINTS.put(options, lint);
    }
    Meant meant = MEANT.get(of.sources());
    if (meant == null) {
      meant = meant(of.sources(), lint);
      MEANT.put(of.sources(), meant);
    }
    // What a project says is worked out in `sight`: anew each time.
    Project project = lint.project(meant.index());
    List<Lint.Examined> examined = new ArrayList<>();
    for (Meaning file : meant.files()) {
      examined.add(lint.examine(file, project, options.rules(), CancellationToken.NONE));
    }
    return CliConformanceTest.found(lint, examined, options);
  }

  private static Meant meant(List<Source> sources, Lint lint) throws Exception {
    List<Unit> units = new ArrayList<>();
    for (Source source : sources) {
      units.add(ParserFacts.read(source.place(), source.text()));
    }
    Index index = lint.index(units, CLASSES, CancellationToken.NONE);
    return new Meant(
        index, units.stream().map(u -> Meaning.of(u, index, CancellationToken.NONE)).toList());
  }

  /** Only its name is asked. */
  private static final class Cli implements Engine {
    @Override
    public String name() {
      return "cli";
    }

    @Override
    public List<Found> judge(List<Path> files, List<Path> classpath, Options options) {
      throw new UnsupportedOperationException();
    }
  }
}
