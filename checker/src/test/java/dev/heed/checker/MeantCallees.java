package dev.heed.checker;

import dev.heed.model.Unit;
import dev.heed.testdata.Callees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes what calls mean to javac, for {@link Callees}: {@code main(sources, out, class path)}. */
public final class MeantCallees {
  private MeantCallees() {}

  /** Reads all files below the first folder and writes as many below the second. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    for (Map.Entry<Path, Unit> unit : WrittenFacts.read(root, args[2]).entrySet()) {
      Path to = Path.of(args[1]).resolve(root.relativize(unit.getKey()) + Callees.ENDING);
      Files.createDirectories(to.getParent());
      Files.writeString(to, Callees.lines(unit.getValue()));
    }
  }
}
