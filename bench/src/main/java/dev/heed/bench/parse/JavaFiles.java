package dev.heed.bench.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds source files. */
public final class JavaFiles {
  private JavaFiles() {}

  /** All Java files below these files and directories, sorted. */
  public static List<Path> below(String... places) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String place : places) {
      try (Stream<Path> all = Files.walk(Path.of(place))) {
        all.filter(p -> p.toString().endsWith(".java"))
            .filter(Files::isRegularFile)
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }
}
