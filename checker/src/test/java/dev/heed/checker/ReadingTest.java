package dev.heed.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.heed.testdata.Engine;
import dev.heed.testdata.Found;
import dev.heed.testdata.Options;
import dev.heed.testdata.VerdictTests;
import java.nio.file.Path;
import java.util.List;

/** Reading only what matters changes no finding of the corpus, no message and no fix. */
class ReadingTest extends VerdictTests {
  @Override
  protected Engine engine() {
    return new Comparing();
  }

  private static final class Comparing implements Engine {
    private final CheckerEngine all = new CheckerEngine("all");
    private final CheckerEngine least = new CheckerEngine("least");

    @Override
    public String name() {
      return all.name();
    }

    @Override
    public List<Found> judge(List<Path> files, List<Path> classpath, Options options) {
      List<Found> found = all.judge(files, classpath, options);
      assertEquals(found, least.judge(files, classpath, options));
      return found;
    }
  }
}
