package dev.heed.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.heed.cancel.CancellationToken;
import dev.heed.cli.source.Failure;
import dev.heed.flow.Coverage;
import dev.heed.rule.Edit;
import dev.heed.rule.Finding;
import dev.heed.rule.Fix;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Findings for programs, by the contract of {@code audit-v1.schema.json}: all of them, whatever
 * their severity, keys in the order of the contract.
 *
 * @param toolVersion the version of Heed
 */
public record JsonReport(String toolVersion) implements Report {
  private static final int CONTRACT = 1;

  @Override
  public String write(Audited audited, CancellationToken token) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeNumberField("version", CONTRACT);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "heed");
      json.writeStringField("version", toolVersion);
      json.writeEndObject();
      json.writeArrayFieldStart("findings");
      for (Located located : audited.findings()) {
        token.throwIfCancelled();
        finding(json, located);
      }
      json.writeEndArray();
      if (audited.detached().isPresent()) {
        json.writeArrayFieldStart("detached");
        for (Note note : audited.detached().get()) {
          note(json, note);
        }
        json.writeEndArray();
      }
      summary(json, audited);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  /** A generator that indents by two spaces and ends lines in LF everywhere. */
  public static JsonGenerator generator(StringWriter out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return new JsonFactory().createGenerator(out).setPrettyPrinter(printer);
  }

  private static void finding(JsonGenerator json, Located located) throws IOException {
    Finding finding = located.finding();
    json.writeStartObject();
    place(json, located);
    json.writeStringField("message", finding.message());
    json.writeStringField("method", finding.method());
    json.writeStringField("family", finding.family());
    json.writeStringField("token", finding.token());
    json.writeFieldName("fix");
    if (finding.fix().isPresent()) {
      fix(json, finding.fix().get());
    } else {
      json.writeNull();
    }
    json.writeStringField("fingerprint", located.fingerprint());
    stops(json, "way", located.way());
    stops(json, "others", located.others());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Located located) throws IOException {
    json.writeStringField("rule", located.finding().rule());
    json.writeStringField("severity", located.finding().severity().toString());
    json.writeStringField("path", located.path());
    json.writeNumberField("line", located.line());
    json.writeNumberField("column", located.column());
    json.writeNumberField("endLine", located.endLine());
    json.writeNumberField("endColumn", located.endColumn());
  }

  private static void note(JsonGenerator json, Note note) throws IOException {
    Finding finding = note.place().finding();
    json.writeStartObject();
    place(json, note.place());
    json.writeStringField("reason", note.reason());
    json.writeStringField("method", finding.method());
    json.writeStringField("family", finding.family());
    json.writeStringField("token", finding.token());
    json.writeEndObject();
  }

  /** Only rules about the whole program have any. */
  private static void stops(JsonGenerator json, String field, List<Located.Stop> stops)
      throws IOException {
    if (stops.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (Located.Stop stop : stops) {
      json.writeStartObject();
      json.writeStringField("path", stop.path());
      json.writeNumberField("line", stop.line());
      json.writeNumberField("column", stop.column());
      json.writeStringField("message", stop.stop().text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fix(JsonGenerator json, Fix fix) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", fix.title());
    json.writeBooleanField("safe", fix.isSafe());
    json.writeArrayFieldStart("edits");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      json.writeNumberField("start", edit.at().start());
      json.writeNumberField("end", edit.at().end());
      json.writeStringField("text", edit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void summary(JsonGenerator json, Audited audited) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", audited.files());
    json.writeNumberField("parsed", audited.parsed());
    json.writeNumberField("skipped", audited.skipped());
    json.writeArrayFieldStart("failed");
    for (Failure failure : audited.failed()) {
      json.writeStartObject();
      json.writeStringField("path", failure.path());
      json.writeStringField("message", failure.withLine());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("unresolved");
    json.writeNumberField("calls", audited.unknown().calls());
    json.writeObjectFieldStart("missing");
    for (Map.Entry<String, Integer> type : audited.unknown().types().entrySet()) {
      json.writeNumberField(type.getKey(), type.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeNumberField(
        "seconds", BigDecimal.valueOf(audited.seconds()).setScale(3, RoundingMode.HALF_UP));
    if (audited.coverage().isPresent()) {
      coverage(json, audited.coverage().get());
    }
    json.writeEndObject();
  }

  private static void coverage(JsonGenerator json, Covered covered) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("roots", covered.roots());
    json.writeNumberField("calls", covered.all().calls());
    json.writeNumberField("covered", covered.all().covered());
    counts(json, "modules", covered.modules());
    counts(json, "packages", covered.packages());
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String field, Map<String, Coverage.Count> counts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Map.Entry<String, Coverage.Count> entry : counts.entrySet()) {
      json.writeStartObject();
      json.writeStringField("name", entry.getKey());
      json.writeNumberField("calls", entry.getValue().calls());
      json.writeNumberField("covered", entry.getValue().covered());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
