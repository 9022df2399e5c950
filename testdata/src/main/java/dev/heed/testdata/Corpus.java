package dev.heed.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The cases on disk. */
public final class Corpus {
  private static final Path ROOT = find();

  private Corpus() {}

  /** The folder {@code testdata} of the checkout that the working directory is in. */
  public static Path root() {
    return ROOT;
  }

  private static Path find() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("testdata/rules"))) {
        return at.resolve("testdata");
      }
    }
    throw new IllegalStateException(
        "no folder testdata/rules above " + Path.of("").toAbsolutePath());
  }

  /**
   * Every case: each file in a rule's folder, each folder in it with all its files, the same for
   * the user's families; the seed as a whole, and its repaired half, which must be clean alone.
   */
  public static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Path rule : children(ROOT.resolve("rules"))) {
      if (Files.isDirectory(rule)) {
        addAll(rule, cases);
      }
    }
    addAll(ROOT.resolve("families/user"), cases);
    cases.add(of(ROOT.resolve("seed")));
    cases.add(of(ROOT.resolve("seed/after")));
    return cases;
  }

  private static void addAll(Path folder, List<Case> cases) {
    for (Path child : children(folder)) {
      if (Files.isDirectory(child) || child.toString().endsWith(".java")) {
        cases.add(of(child));
      }
    }
  }

  /** The case that a file or a folder is. */
  public static Case of(Path path) {
    Path folder = Files.isDirectory(path) ? path : Objects.requireNonNull(path.getParent());
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.toString().endsWith(".java")) {
          sources.add(new Source(folder.relativize(file), Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = below(path).replaceFirst("\\.java$", "");
    try {
      Options options = Options.DEFAULT;
      for (Source source : sources) {
        Options set = Options.read(source.text(), ROOT);
        options = set.equals(Options.DEFAULT) ? options : set;
      }
      return new Case(name, below(folder), sources, options);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * What a file of a case must be once its fixes are applied, where that is written down.
   *
   * @param ending of the golden's name: {@code .fixed}, or {@code .unsafe.fixed}
   */
  public static Optional<String> golden(Case of, Source source, String ending) {
    Path file = ROOT.resolve(of.nameOf(source) + ending);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String below(Path path) {
    return ROOT.relativize(path).toString().replace('\\', '/');
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
