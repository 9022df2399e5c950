package dev.heed.cli.classpath;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A class path as users write it. */
public final class Entries {
  private Entries() {}

  /**
   * The jars and directories that are meant.
   *
   * @param written each a list as for {@code java -cp}, where {@code dir/*} is every jar of a
   *     directory, or {@code @file} with such lists, one or more a line
   * @throws IOException when a {@code @file} or a directory with a star cannot be read; the message
   *     is for the user
   */
  public static List<Path> of(List<String> written) throws IOException {
    Set<Path> entries = new LinkedHashSet<>();
    for (String text : written) {
      if (text.startsWith("@")) {
        for (String line : lines(text.substring(1))) {
          list(line.strip(), entries);
        }
      } else {
        list(text, entries);
      }
    }
    return List.copyOf(entries);
  }

  private static List<String> lines(String file) throws IOException {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new IOException(
          "cannot read the class path file '" + file + "'; expected a file with one entry a line",
          e);
    }
  }

  private static void list(String list, Set<Path> entries) throws IOException {
    for (String entry : list.split(File.pathSeparator)) {
      try {
        if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
          entries.addAll(
              jars(Path.of(entry.equals("*") ? "." : entry.substring(0, entry.length() - 1))));
        } else if (!entry.isEmpty()) {
          entries.add(Path.of(entry));
        }
      } catch (InvalidPathException e) {
        throw new IOException("'" + entry + "' on the class path is not a path", e);
      }
    }
  }

  private static List<Path> jars(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> jars = new ArrayList<>(files.filter(Entries::isJar).toList());
      jars.sort(null);
      return jars;
    } catch (IOException e) {
      throw new IOException("cannot list the jars of '" + directory + "'", e);
    }
  }

  private static boolean isJar(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jar") || name.endsWith(".JAR");
  }
}
