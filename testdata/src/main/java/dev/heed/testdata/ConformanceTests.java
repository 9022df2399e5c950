package dev.heed.testdata;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All that an engine is held to, a test a case. An engine's module has one subclass that names it;
 * {@code -Dheed.case=Lambdas} runs only the cases whose names have this in them.
 */
public abstract class ConformanceTests extends VerdictTests {
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
}
