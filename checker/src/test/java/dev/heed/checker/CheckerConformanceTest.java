package dev.heed.checker;

import dev.heed.testdata.ConformanceTests;
import dev.heed.testdata.Engine;

/** The corpus, judged by the checkers. */
class CheckerConformanceTest extends ConformanceTests {
  @Override
  protected Engine engine() {
    return new CheckerEngine();
  }
}
