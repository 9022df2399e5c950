package dev.heed.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A piece of Java that compiles, with the findings it must have written into it.
 *
 * @param name how reports call it: its path below {@code testdata}, {@code /}-separated, without
 *     {@code .java}
 * @param folder the folder of its files, also below {@code testdata}: a file's report name is this
 *     and its place
 */
public record Case(String name, String folder, List<Source> sources, Options options) {
  public Case {
    sources = List.copyOf(sources);
  }

  /** How reports and {@code differences.txt} call a file of the case. */
  public String nameOf(Source source) {
    String place = source.place().toString().replace('\\', '/');
    return folder.isEmpty() ? place : folder + "/" + place;
  }

  /** The same case with its texts changed. */
  public Case map(UnaryOperator<String> change) {
    return new Case(
        name,
        folder,
        sources.stream().map(s -> new Source(s.place(), change.apply(s.text()))).toList(),
        options);
  }

  /** Writes the files below a folder and says where they are, in the order of the sources. */
  public List<Path> write(Path into) {
    try {
      List<Path> files = new ArrayList<>();
      for (Source source : sources) {
        Path file = into.resolve(source.place());
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.text()));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands the files, written to a folder of their own, to a task; the folder is gone after. */
  public <T> T onDisk(Task<T> task) throws Exception {
    Path folder = Files.createTempDirectory("heed-case").toRealPath();
    try {
      return task.run(write(folder));
    } finally {
      try (var all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
      }
    }
  }

  /** What is done with the files of a case. */
  @FunctionalInterface
  public interface Task<T> {
    /** Does it. */
    T run(List<Path> files) throws Exception;
  }

  @Override
  public String toString() {
    return name;
  }
}
