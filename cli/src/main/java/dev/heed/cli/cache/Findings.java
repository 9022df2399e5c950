package dev.heed.cli.cache;

import dev.heed.cli.source.SourceFile;
import dev.heed.rule.Edit;
import dev.heed.rule.Finding;
import dev.heed.rule.Fix;
import dev.heed.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes and reads findings; a file is its number among those of the audit. */
final class Findings {
  private final List<SourceFile> files;
  private final Map<Path, Integer> places = new HashMap<>();

  Findings(List<SourceFile> files) {
    this.files = files;
    for (int i = 0; i < files.size(); i++) {
      places.put(files.get(i).file(), i);
    }
  }

  /** The file of a finding. */
  SourceFile file(Path file) throws IOException {
    return files.get(place(file));
  }

  /**
   * Writes a finding.
   *
   * @throws IOException when it is of a file that is not in the list
   */
  void write(Finding f, CborOutput to) throws IOException {
    to.string(f.rule());
    to.constant(f.severity());
    to.number(place(f.file()));
    to.span(f.at());
    to.string(f.message());
    to.string(f.method());
    to.string(f.family());
    to.string(f.token());
    to.all(f.fix().stream().toList(), fix -> fix(fix, to));
    stops(f.path(), to);
    stops(f.others(), to);
  }

  private static void fix(Fix fix, CborOutput to) throws IOException {
    to.string(fix.title());
    to.flag(fix.isSafe());
    to.all(
        fix.edits(),
        edit -> {
          to.span(edit.at());
          to.string(edit.text());
        });
  }

  private void stops(List<Finding.Stop> stops, CborOutput to) throws IOException {
    to.all(
        stops,
        stop -> {
          to.number(place(stop.file()));
          to.span(stop.at());
          to.string(stop.text());
        });
  }

  private int place(Path file) throws IOException {
    Integer place = places.get(file);
    if (place == null) {
      throw new IOException("not a file of the audit: " + file);
    }
    return place;
  }

  /** Reads a finding. */
  Finding read(CborInput from) throws IOException {
    String rule = from.string();
    Severity severity = from.constant(Severity.values());
    Path file = files.get(from.number()).file();
    return new Finding(
        rule,
        severity,
        file,
        from.span(),
        from.string(),
        from.string(),
        from.string(),
        from.string(),
        fix(from),
        stops(from),
        stops(from));
  }

  private static Optional<Fix> fix(CborInput from) throws IOException {
    return from
        .all(
            () -> {
              String title = from.string();
              boolean isSafe = from.flag();
              return new Fix(title, from.all(() -> new Edit(from.span(), from.string())), isSafe);
            })
        .stream()
        .findFirst();
  }

  private List<Finding.Stop> stops(CborInput from) throws IOException {
    return from.all(
        () -> new Finding.Stop(files.get(from.number()).file(), from.span(), from.string()));
  }
}
