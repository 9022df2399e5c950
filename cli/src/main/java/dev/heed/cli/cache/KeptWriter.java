package dev.heed.cli.cache;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import dev.heed.cli.report.Audited;
import dev.heed.cli.report.Located;
import dev.heed.cli.report.Unknown;
import dev.heed.cli.source.Failure;
import dev.heed.cli.source.SourceFile;
import dev.heed.model.Span;
import dev.heed.rule.Edit;
import dev.heed.rule.Finding;
import dev.heed.rule.Fix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a result as CBOR: one array of plain values, in the order in which {@link KeptReader}
 * reads them. Files are told by their place in the list of the audit.
 */
final class KeptWriter {
  /** Changes with what is written. */
  static final String FORMAT = "heed result 1";

  private final Map<Path, Integer> places = new HashMap<>();

  KeptWriter(List<SourceFile> files) {
    for (int i = 0; i < files.size(); i++) {
      places.put(files.get(i).file(), i);
    }
  }

  /**
   * The result in bytes.
   *
   * @throws IOException when it is of a file that is not in the list
   */
  byte[] write(Kept kept) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator to = new CBORFactory().createGenerator(bytes)) {
      to.writeStartArray();
      to.writeString(FORMAT);
      strings(kept.roots(), to);
      to.writeString(kept.classPath());
      audited(kept.audited(), to);
      to.writeEndArray();
    }
    return bytes.toByteArray();
  }

  private void audited(Audited audited, JsonGenerator to) throws IOException {
    to.writeNumber(audited.files());
    to.writeNumber(audited.parsed());
    to.writeNumber(audited.skipped());
    to.writeNumber(audited.failed().size());
    for (Failure f : audited.failed()) {
      to.writeString(f.path());
      to.writeNumber(f.line());
      to.writeString(f.message());
    }
    unknown(audited.unknown(), to);
    to.writeNumber(audited.findings().size());
    for (Located l : audited.findings()) {
      to.writeString(l.fingerprint());
      finding(l.finding(), to);
    }
  }

  private static void unknown(Unknown unknown, JsonGenerator to) throws IOException {
    to.writeNumber(unknown.calls());
    to.writeNumber(unknown.types().size());
    for (Map.Entry<String, Integer> e : unknown.types().entrySet()) {
      to.writeString(e.getKey());
      to.writeNumber(e.getValue());
    }
  }

  private void finding(Finding f, JsonGenerator to) throws IOException {
    to.writeString(f.rule());
    to.writeString(f.severity().name());
    to.writeNumber(place(f.file()));
    span(f.at(), to);
    to.writeString(f.message());
    to.writeString(f.method());
    to.writeString(f.family());
    to.writeString(f.token());
    to.writeNumber(f.fix().isPresent() ? 1 : 0);
    if (f.fix().isPresent()) {
      fix(f.fix().get(), to);
    }
    stops(f.path(), to);
    stops(f.others(), to);
  }

  private static void fix(Fix fix, JsonGenerator to) throws IOException {
    to.writeString(fix.title());
    to.writeNumber(fix.isSafe() ? 1 : 0);
    to.writeNumber(fix.edits().size());
    for (Edit edit : fix.edits()) {
      span(edit.at(), to);
      to.writeString(edit.text());
    }
  }

  private void stops(List<Finding.Stop> stops, JsonGenerator to) throws IOException {
    to.writeNumber(stops.size());
    for (Finding.Stop stop : stops) {
      to.writeNumber(place(stop.file()));
      span(stop.at(), to);
      to.writeString(stop.text());
    }
  }

  private int place(Path file) throws IOException {
    Integer place = places.get(file);
    if (place == null) {
      throw new IOException("not a file of the audit: " + file);
    }
    return place;
  }

  private static void span(Span at, JsonGenerator to) throws IOException {
    to.writeNumber(at.start());
    to.writeNumber(at.end());
  }

  private static void strings(List<String> all, JsonGenerator to) throws IOException {
    to.writeNumber(all.size());
    for (String each : all) {
      to.writeString(each);
    }
  }
}
