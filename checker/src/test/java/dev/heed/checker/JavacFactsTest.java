package dev.heed.checker;

import dev.heed.model.Unit;
import dev.heed.testdata.FactsTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class JavacFactsTest extends FactsTests {
  @Override
  protected Unit read(Path file) throws IOException {
    return WrittenFacts.read(List.of(file), "").get(file.toAbsolutePath());
  }
}
