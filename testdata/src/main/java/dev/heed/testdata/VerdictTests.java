package dev.heed.testdata;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** That an engine says of every case what is written in it, a test a case. */
public abstract class VerdictTests {
  /** Those with {@code -Dheed.case} in their names. */
  final List<Case> cases =
      Corpus.cases().stream()
          .filter(c -> c.name().contains(System.getProperty("heed.case", "")))
          .toList();

  /** The engine that is judged here. */
  protected abstract Engine engine();

  final Conformance conformance() {
    return new Conformance(engine(), Javac.classpath(), Differences.load());
  }

  /** The verdict on every case is the one written in it. */
  @TestFactory
  final Stream<DynamicTest> verdicts() {
    Conformance conformance = conformance();
    return cases.stream().map(c -> test(c.name(), () -> conformance.check(c)));
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

  static DynamicTest test(String name, Problems problems) {
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
  interface Problems {
    List<String> find() throws Exception;
  }
}
