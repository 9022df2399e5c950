package dev.heed.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * The honest differences between the engines: places where one of them does not give the verdict
 * that is written in the case. A line is {@code <file>:<line> <Rule> <engine> <reason>}, the file
 * below {@code testdata}; empty lines and those that begin with {@code #} are for people.
 */
public final class Differences {
  /**
   * One of them.
   *
   * @param line of the case, 1-based
   */
  public record Difference(String file, int line, String rule, String engine, String reason) {}

  private Differences() {}

  /** What {@code differences.txt} says. */
  public static List<Difference> load() {
    try {
      return read(Files.readString(Corpus.root().resolve("differences.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the format.
   *
   * @throws IllegalArgumentException when a line is not of it
   */
  public static List<Difference> read(String text) {
    List<Difference> all = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.strip().split("\\s+", 4);
      String[] place = parts[0].split(":", 2);
      if (parts.length < 4 || place.length < 2 || !place[1].matches("\\d+")) {
        throw new IllegalArgumentException(
            "differences.txt: '" + line + "', expected <file>:<line> <Rule> <engine> <reason>");
      }
      all.add(new Difference(place[0], Integer.parseInt(place[1]), parts[1], parts[2], parts[3]));
    }
    return all;
  }
}
