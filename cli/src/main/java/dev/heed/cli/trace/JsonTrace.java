package dev.heed.cli.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.heed.cli.report.FilePlaces;
import dev.heed.cli.report.JsonReport;
import dev.heed.flow.Drops.Hop;
import dev.heed.flow.Flow.Call;
import dev.heed.flow.Node;
import dev.heed.flow.Ways;
import dev.heed.flow.Ways.Above;
import dev.heed.flow.Ways.Branch;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A trace for programs. */
public final class JsonTrace {
  private JsonTrace() {}

  /** The JSON text, ended by LF. */
  public static String of(Trace trace) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonReport.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("version", 1);
      json.writeStringField("method", trace.from().signature());
      place(json, trace.at(trace.from(), trace.from().callable().start()));
      json.writeArrayFieldStart("calledBy");
      for (Above above : trace.above()) {
        Hop hop = above.hop();
        json.writeStartObject();
        call(json, trace, hop.node(), hop.call());
        json.writeEndObject();
      }
      json.writeEndArray();
      branches(json, trace, trace.below());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  private static void branches(JsonGenerator json, Trace trace, List<Branch> branches)
      throws IOException {
    json.writeArrayFieldStart("calls");
    for (Branch branch : branches) {
      json.writeStartObject();
      call(json, trace, branch.caller(), branch.call());
      json.writeStringField("target", branch.target().map(Node::signature).orElse(""));
      json.writeBooleanField("again", branch.again());
      branches(json, trace, branch.below());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void call(JsonGenerator json, Trace trace, Node caller, Call call)
      throws IOException {
    json.writeStringField("method", caller.signature());
    json.writeStringField("callee", call.shown());
    json.writeStringField("within", call.within());
    json.writeStringField("gift", call.gift().name());
    json.writeStringField("fate", Ways.fate(call));
    json.writeStringField("token", call.seen().isEmpty() ? "" : call.seen().get(0).expression());
    place(json, trace.at(caller, call.start()));
  }

  private static void place(JsonGenerator json, FilePlaces.At at) throws IOException {
    json.writeStringField("path", at.path());
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
  }
}
