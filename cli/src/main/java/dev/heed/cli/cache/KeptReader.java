package dev.heed.cli.cache;

import dev.heed.cli.report.Audited;
import dev.heed.cli.report.Lines;
import dev.heed.cli.report.Located;
import dev.heed.cli.report.Unknown;
import dev.heed.cli.source.Failure;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.SourceText;
import dev.heed.rule.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link KeptWriter} wrote; the texts of the files that are shown are read again. */
final class KeptReader {
  private final Findings findings;
  private final Map<Path, Lines> lines = new HashMap<>();

  KeptReader(List<SourceFile> files) {
    this.findings = new Findings(files);
  }

  /**
   * The result that stands in these bytes.
   *
   * @throws IOException when they are something else
   */
  Kept read(byte[] bytes, int start) throws IOException {
    return CborInput.read(
        bytes,
        start,
        KeptWriter.FORMAT,
        from -> new Kept(from.strings(), from.string(), audited(from)));
  }

  private Audited audited(CborInput from) throws IOException {
    int all = from.number();
    int parsed = from.number();
    int skipped = from.number();
    List<Failure> failed = from.all(() -> new Failure(from.string(), from.number(), from.string()));
    Unknown unknown = unknown(from);
    List<Located> found = from.all(() -> located(from));
    return new Audited(found, all, parsed, skipped, failed, unknown, 0);
  }

  private static Unknown unknown(CborInput from) throws IOException {
    int calls = from.number();
    Map<String, Integer> types = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> e : from.all(() -> Map.entry(from.string(), from.number()))) {
      types.put(e.getKey(), e.getValue());
    }
    return new Unknown(calls, types);
  }

  private Located located(CborInput from) throws IOException {
    String fingerprint = from.string();
    Finding finding = findings.read(from);
    return new Located(
        finding,
        findings.file(finding.file()).path(),
        lines(finding.file()),
        fingerprint,
        stops(finding.path()),
        stops(finding.others()));
  }

  private List<Located.Stop> stops(List<Finding.Stop> stops) throws IOException {
    List<Located.Stop> found = new ArrayList<>();
    for (Finding.Stop stop : stops) {
      Path file = stop.file();
      found.add(new Located.Stop(stop, findings.file(file).path(), lines(file)));
    }
    return found;
  }

  private Lines lines(Path file) throws IOException {
    Lines known = lines.get(file);
    if (known == null) {
      known = new Lines(SourceText.read(file).text());
      lines.put(file, known);
    }
    return known;
  }
}
