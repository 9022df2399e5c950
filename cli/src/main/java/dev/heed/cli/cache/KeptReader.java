package dev.heed.cli.cache;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import dev.heed.cli.report.Audited;
import dev.heed.cli.report.Lines;
import dev.heed.cli.report.Located;
import dev.heed.cli.report.Unknown;
import dev.heed.cli.source.Failure;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.SourceText;
import dev.heed.model.Span;
import dev.heed.rule.Edit;
import dev.heed.rule.Finding;
import dev.heed.rule.Fix;
import dev.heed.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link KeptWriter} wrote; the texts of the files that are shown are read again. */
final class KeptReader {
  private final List<SourceFile> files;
  private final Map<Integer, Lines> lines = new HashMap<>();

  KeptReader(List<SourceFile> files) {
    this.files = files;
  }

  /**
   * The result that stands in these bytes.
   *
   * @throws IOException when they are something else
   */
  Kept read(byte[] bytes, int start) throws IOException {
    try (JsonParser from = new CBORFactory().createParser(bytes, start, bytes.length - start)) {
      expect(from, JsonToken.START_ARRAY);
      if (!string(from).equals(KeptWriter.FORMAT)) {
        throw new IOException("another format");
      }
      List<String> roots = new ArrayList<>();
      for (int n = number(from); n > 0; n--) {
        roots.add(string(from));
      }
      return new Kept(roots, string(from), audited(from));
    }
  }

  private Audited audited(JsonParser from) throws IOException {
    int all = number(from);
    int parsed = number(from);
    int skipped = number(from);
    List<Failure> failed = new ArrayList<>();
    for (int n = number(from); n > 0; n--) {
      failed.add(new Failure(string(from), number(from), string(from)));
    }
    Unknown unknown = unknown(from);
    List<Located> findings = new ArrayList<>();
    for (int n = number(from); n > 0; n--) {
      findings.add(located(from));
    }
    expect(from, JsonToken.END_ARRAY);
    return new Audited(findings, all, parsed, skipped, failed, unknown, 0);
  }

  private static Unknown unknown(JsonParser from) throws IOException {
    int calls = number(from);
    Map<String, Integer> types = new LinkedHashMap<>();
    for (int n = number(from); n > 0; n--) {
      types.put(string(from), number(from));
    }
    return new Unknown(calls, types);
  }

  private Located located(JsonParser from) throws IOException {
    String fingerprint = string(from);
    String rule = string(from);
    Severity severity = Severity.valueOf(string(from));
    int file = number(from);
    Span at = span(from);
    String message = string(from);
    String method = string(from);
    String family = string(from);
    String token = string(from);
    Optional<Fix> fix = number(from) == 1 ? Optional.of(fix(from)) : Optional.empty();
    List<Located.Stop> way = stops(from);
    List<Located.Stop> others = stops(from);
    Finding finding =
        new Finding(
            rule,
            severity,
            files.get(file).file(),
            at,
            message,
            method,
            family,
            token,
            fix,
            way.stream().map(Located.Stop::stop).toList(),
            others.stream().map(Located.Stop::stop).toList());
    return new Located(finding, files.get(file).path(), lines(file), fingerprint, way, others);
  }

  private static Fix fix(JsonParser from) throws IOException {
    String title = string(from);
    boolean isSafe = number(from) == 1;
    List<Edit> edits = new ArrayList<>();
    for (int n = number(from); n > 0; n--) {
      edits.add(new Edit(span(from), string(from)));
    }
    return new Fix(title, edits, isSafe);
  }

  private List<Located.Stop> stops(JsonParser from) throws IOException {
    List<Located.Stop> stops = new ArrayList<>();
    for (int n = number(from); n > 0; n--) {
      int place = number(from);
      SourceFile file = files.get(place);
      Finding.Stop stop = new Finding.Stop(file.file(), span(from), string(from));
      stops.add(new Located.Stop(stop, file.path(), lines(place)));
    }
    return stops;
  }

  private Lines lines(int file) throws IOException {
    Lines known = lines.get(file);
    if (known == null) {
      known = new Lines(SourceText.read(files.get(file).file()).text());
      lines.put(file, known);
    }
    return known;
  }

  private static Span span(JsonParser from) throws IOException {
    return new Span(number(from), number(from));
  }

  private static String string(JsonParser from) throws IOException {
    expect(from, JsonToken.VALUE_STRING);
    return from.getText();
  }

  private static int number(JsonParser from) throws IOException {
    expect(from, JsonToken.VALUE_NUMBER_INT);
    return from.getIntValue();
  }

  private static void expect(JsonParser from, JsonToken token) throws IOException {
    JsonToken next = from.nextToken();
    if (next != token) {
      throw new IOException("expected " + token + ", not " + next);
    }
  }
}
