package dev.heed.cli.report;

import dev.heed.cli.source.SourceFacts;
import dev.heed.model.Unit;
import dev.heed.rule.Finding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where offsets of files are, for people: the path as reports show it, line and column. */
public final class FilePlaces {
  /**
   * A place.
   *
   * @param path as reports show it
   * @param line 1-based
   * @param column in UTF-16 units, 1-based
   */
  public record At(String path, int line, int column) {
    @Override
    public String toString() {
      return path + ":" + line + ":" + column;
    }
  }

  private final Map<Path, String> paths = new HashMap<>();
  private final Map<Path, Supplier<String>> texts = new HashMap<>();
  private final Map<Path, Lines> lines = new ConcurrentHashMap<>();

  private FilePlaces() {}

  /** The places of these files. */
  public static FilePlaces of(List<SourceFacts> facts) {
    return of(facts, f -> f.unit().map(Unit::text).orElse(""));
  }

  /**
   * The places of these files.
   *
   * @param text of one of them; asked when somebody wants a place in it
   */
  public static FilePlaces of(List<SourceFacts> facts, Function<SourceFacts, String> text) {
    FilePlaces places = new FilePlaces();
    for (SourceFacts f : facts) {
      for (Unit unit : f.unit().stream().toList()) {
        places.paths.put(unit.file(), f.source().path());
        places.texts.put(unit.file(), () -> text.apply(f));
      }
    }
    return places;
  }

  /** The path of a file as reports show it; the file's own for one that was not read. */
  public String path(Path file) {
    return paths.getOrDefault(file, file.toString());
  }

  /**
   * The place of an offset.
   *
   * @param offset in UTF-16 units, 0-based
   */
  public At at(Path file, int offset) {
    Lines of = lines(file);
    return new At(path(file), of.line(offset), of.column(offset));
  }

  /** The place of a stop. */
  Located.Stop stop(Finding.Stop stop) {
    return new Located.Stop(stop, path(stop.file()), lines(stop.file()));
  }

  private Lines lines(Path file) {
    return lines.computeIfAbsent(file, f -> new Lines(texts.getOrDefault(f, () -> "").get()));
  }
}
