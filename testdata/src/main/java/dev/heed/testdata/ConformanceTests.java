package dev.heed.testdata;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All that an engine is held to, a test a case. An engine's module has one subclass that names it;
 * {@code -Dheed.case=Lambdas} runs only the cases whose names have this in them.
 */
public abstract class ConformanceTests {
  private final List<Case> cases =
      Corpus.cases().stream()
          .filter(c -> c.name().contains(System.getProperty("heed.case", "")))
          .toList();

  /** The engine that is judged here. */
  protected abstract Engine engine();

  private Conformance conformance() {
    return new Conformance(engine(), Javac.classpath(), Differences.load());
  }

  /** The verdict on every case is the one written in it. */
  @TestFactory
  final Stream<DynamicTest> verdicts() {
    Conformance conformance = conformance();
    return cases.stream().map(c -> test(c.name(), () -> conformance.check(c)));
  }

  /** Law 10: verdicts survive other looks. */
  @TestFactory
  final Stream<DynamicContainer> rewrites() {
    Conformance conformance = conformance();
    return Arrays.stream(Rewrite.values())
        .map(
            rewrite ->
                dynamicContainer(
                    rewrite.name(),
                    cases.stream()
                        .map(c -> test(c.name(), () -> conformance.compare(c, rewrite)))));
  }

  /** Law 9: a fix silences its own finding, compiles, comes to an end, triggers nothing. */
  @TestFactory
  final Stream<DynamicTest> fixes() {
    Fixes fixes = new Fixes(conformance(), Javac.classpath());
    return cases.stream().map(c -> test(c.name(), () -> fixes.check(c)));
  }

  /** The examples of the rules' pages show what the engine says. */
  @TestFactory
  final Stream<DynamicTest> pages() {
    Conformance conformance = conformance();
    return Rules.ALL.stream()
        .map(Rule::name)
        .flatMap(rule -> Pages.examples(rule).stream())
        .filter(c -> c.name().contains(System.getProperty("heed.case", "")))
        .map(c -> test(c.name(), () -> conformance.check(c)));
  }

  private static DynamicTest test(String name, Problems problems) {
    return dynamicTest(
        name,
        () -> {
          List<String> found = problems.find();
          if (!found.isEmpty()) {
            fail(String.join("\n", found));
          }
        });
  }

  /** What a test looks for. */
  @FunctionalInterface
  private interface Problems {
    List<String> find() throws Exception;
  }
}
