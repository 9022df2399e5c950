package dev.heed.cli;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.classpath.ClassPath;
import dev.heed.cli.source.ParseFailure;
import dev.heed.cli.source.ParserFacts;
import dev.heed.family.Families;
import dev.heed.meaning.Index;
import dev.heed.meaning.Meaning;
import dev.heed.model.Unit;
import dev.heed.rule.Lint;
import dev.heed.testdata.Callees;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what calls mean to the command line, for {@link Callees}: {@code main(sources, out, class
 * path)}.
 */
public final class MeantCallees {
  private MeantCallees() {}

  /** Reads all files below the first folder and writes as many below the second. */
  public static void main(String[] args) throws Exception {
    Thread deep =
        new Thread(
            null, () -> run(Path.of(args[0]), Path.of(args[1]), args[2]), "deep", 512L << 20);
    deep.start();
    deep.join();
  }

  private static void run(Path root, Path out, String classPath) {
    List<Path> entries =
        Stream.of(classPath.split(File.pathSeparator))
            .filter(e -> !e.isEmpty())
            .map(Path::of)
            .toList();
    try (Stream<Path> all = Files.walk(root);
        ClassPath classes = new ClassPath(entries, System.out::println)) {
      List<Unit> units = new ArrayList<>();
      for (Path file : all.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        try {
          units.add(ParserFacts.read(file, Files.readString(file)));
        } catch (ParseFailure e) {
          System.out.println(e.getMessage());
        }
      }
      Lint lint = new Lint(Families.shipped(), Lint.Settings.DEFAULT);
      Index index = lint.index(units, classes, CancellationToken.NONE);
      for (Unit unit : units) {
        Path to = out.resolve(root.relativize(unit.file()) + Callees.ENDING);
        Files.createDirectories(to.getParent());
        Files.writeString(
            to, Callees.lines(Meaning.of(unit, index, CancellationToken.NONE).unit()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
