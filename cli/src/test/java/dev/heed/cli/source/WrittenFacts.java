package dev.heed.cli.source;

import dev.heed.model.Notation;
import dev.heed.model.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the written facts of a tree of sources, as this engine reads them, for {@code FactsDiff}:
 * {@code main(sources, out)}.
 */
public final class WrittenFacts {
  private WrittenFacts() {}

  /** Reads all files below the first folder and writes as many below the second. */
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Thread deep = new Thread(null, () -> run(root, out), "deep", 512L << 20);
    deep.start();
    deep.join();
  }

  private static void run(Path root, Path out) {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(f -> f.toString().endsWith(".java") && !f.endsWith("module-info.java"))
          .sorted()
          .forEach(files::add);
      long nanos = 0;
      for (Path file : files) {
        String text = Files.readString(file);
        long start = System.nanoTime();
        try {
          Unit unit = ParserFacts.read(file, text);
          nanos += System.nanoTime() - start;
          Path to = out.resolve(root.relativize(file) + ".facts");
          Files.createDirectories(to.getParent());
          Files.writeString(to, Notation.written(unit));
        } catch (ParseFailure e) {
          System.out.println(e.getMessage());
        }
      }
      System.out.printf("javaparser: %d files, %.1f s%n", files.size(), nanos / 1e9);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
