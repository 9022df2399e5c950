package dev.heed.cli;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.classpath.ClassPath;
import dev.heed.cli.classpath.Signatures;
import dev.heed.cli.source.ParseFailure;
import dev.heed.cli.source.ParserFacts;
import dev.heed.family.Families;
import dev.heed.family.Family;
import dev.heed.meaning.Index;
import dev.heed.meaning.Types;
import dev.heed.model.Unit;
import dev.heed.rule.Finding;
import dev.heed.rule.Fix;
import dev.heed.rule.Lint;
import dev.heed.sight.Project;
import dev.heed.testdata.Case;
import dev.heed.testdata.Conformance;
import dev.heed.testdata.ConformanceTests;
import dev.heed.testdata.Corpus;
import dev.heed.testdata.Differences;
import dev.heed.testdata.Engine;
import dev.heed.testdata.Fixes;
import dev.heed.testdata.Found;
import dev.heed.testdata.Javac;
import dev.heed.testdata.Monotone;
import dev.heed.testdata.Options;
import dev.heed.testdata.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The command line's engine against the corpus. */
class CliConformanceTest extends ConformanceTests {
  // Opened once: the jars are the same for all cases.
  private static final ClassPath CLASSES =
      new ClassPath(Javac.classpath(), CliConformanceTest::refuse);

  private static void refuse(String problem) {
    throw new IllegalStateException(problem);
  }

  @AfterAll
  static void close() {
    CLASSES.close();
  }

  @Override
  protected Engine engine() {
    return new Engine() {
      @Override
      public String name() {
        return "cli";
      }

      @Override
      public List<Found> judge(List<Path> files, List<Path> classpath, Options options)
          throws Exception {
        return CliConformanceTest.judge(files, CLASSES, options);
      }
    };
  }

  private static List<Found> judge(List<Path> files, Types classes, Options options)
      throws Exception {
    List<Unit> units = read(files);
    Lint lint = lint(options);
    Index index = lint.index(units, classes, CancellationToken.NONE);
    Project project = lint.project(index);
    return found(
        lint,
        units.stream()
            .map(u -> lint.examine(u, index, project, options.rules(), CancellationToken.NONE))
            .toList(),
        options);
  }

  /** What examined files come to, as the kit has it. */
  static List<Found> found(Lint lint, List<Lint.Examined> examined, Options options) {
    List<Found> all = new ArrayList<>();
    for (Finding f : lint.whole(examined, options.rules(), CancellationToken.NONE)) {
      all.add(
          new Found(
              f.rule(),
              f.severity(),
              f.file(),
              f.at().start(),
              f.at().end(),
              f.message(),
              f.fix().filter(x -> x.isSafe() || options.unsafeFixes()).map(Fix::edits)));
    }
    return all;
  }

  private static List<Unit> read(List<Path> files) throws IOException, ParseFailure {
    List<Unit> units = new ArrayList<>();
    for (Path file : files) {
      units.add(ParserFacts.read(file, Files.readString(file)));
    }
    return units;
  }

  static Lint lint(Options options) throws IOException {
    Families families = Families.shipped();
    if (options.families().isPresent()) {
      Path file = options.families().get();
      families =
          families.with(List.of(Family.read("user", file.toString(), Files.readString(file))));
    }
    return new Lint(families, options.settings());
  }

  /** What fixes write has the line ends of the file. */
  @TestFactory
  Stream<DynamicTest> lineEnds() {
    Fixes fixes =
        new Fixes(
            new Conformance(engine(), Javac.classpath(), Differences.load()), Javac.classpath());
    return Corpus.cases().stream()
        .filter(c -> c.name().contains(System.getProperty("heed.case", "")))
        .map(
            c ->
                dynamicTest(
                    c.name(),
                    () -> {
                      List<String> problems = fixes.checkLineEnds(c);
                      if (!problems.isEmpty()) {
                        fail(String.join("\n", problems));
                      }
                    }));
  }

  /** Law 4: knowing less can only silence. */
  @TestFactory
  Stream<DynamicTest> monotone() {
    return Corpus.cases().stream()
        .map(c -> dynamicTest(c.name(), () -> c.onDisk(files -> monotone(c, files))));
  }

  /**
   * Without a class path the engine knows less, so it may only say less: the subset law. The same
   * with the signatures that ship.
   */
  @TestFactory
  Stream<DynamicTest> withoutClassPath() {
    return Corpus.cases().stream()
        .map(c -> dynamicTest(c.name(), () -> c.onDisk(files -> withoutClassPath(c, files))));
  }

  private static Void withoutClassPath(Case of, List<Path> files) throws Exception {
    try (ClassPath onlyJdk = new ClassPath(List.of(), CliConformanceTest::refuse)) {
      List<String> all = places(judge(files, CLASSES, of.options()));
      for (Types less : List.of(onlyJdk, onlyJdk.or(Signatures.shipped()))) {
        List<String> found = places(judge(files, less, of.options()));
        found.removeAll(all);
        if (!found.isEmpty()) {
          fail(of + ": found only without a class path:\n" + String.join("\n", found));
        }
      }
    }
    return null;
  }

  private static List<String> places(List<Found> found) throws IOException {
    List<String> places = new ArrayList<>();
    for (Found f : found) {
      String text = Files.readString(f.file());
      int line = Source.line(text, f.start());
      places.add(line + ": " + f.rule() + "@" + f.start() + "\n    " + Source.lineText(text, line));
    }
    return places;
  }

  private static Void monotone(Case of, List<Path> files) throws Exception {
    List<String> problems = new ArrayList<>();
    for (long seed : Monotone.SEEDS) {
      problems.addAll(Monotone.check(read(files), CLASSES, lint(of.options()), seed));
    }
    if (!problems.isEmpty()) {
      fail(String.join("\n", problems));
    }
    return null;
  }
}
