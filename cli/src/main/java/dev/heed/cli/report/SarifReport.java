package dev.heed.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.heed.cancel.CancellationToken;
import dev.heed.cli.source.Failure;
import dev.heed.model.Span;
import dev.heed.rule.Edit;
import dev.heed.rule.Finding;
import dev.heed.rule.Fix;
import dev.heed.rule.Rule;
import dev.heed.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Findings for code review: SARIF 2.1.0 as GitHub's code scanning takes it. One run; paths relative
 * to the repository's root; regions of one line, for GitHub shows an annotation only when all lines
 * of it were changed; suppressed findings are left out, for GitHub would open an alert for each.
 *
 * @param toolVersion the version of Heed
 * @param rules those that were run
 * @param least the least severity that is written: each result is an alert to somebody
 * @param workingDirectory what paths are relative to outside a repository
 */
public record SarifReport(
    String toolVersion, List<Rule> rules, Severity least, Path workingDirectory) implements Report {
  /** GitHub refuses a run with more. */
  static final int MOST_RESULTS = 25_000;

  private static final String HOME = "https://github.com/heed-dev/heed";

  /** GitHub cuts descriptions here. */
  private static final int MOST_DESCRIPTION = 1_024;

  private static final Pattern HEADING = Pattern.compile("^#[^\\n]*\\n+");

  public SarifReport {
    rules = List.copyOf(rules);
  }

  @Override
  public String write(Audited audited, CancellationToken token) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonReport.generator(out)) {
      new Writer(json, new RepositoryPaths(workingDirectory)).write(audited, token);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  /** One report on its way. */
  private final class Writer {
    private final JsonGenerator json;
    private final RepositoryPaths paths;

    Writer(JsonGenerator json, RepositoryPaths paths) {
      this.json = json;
      this.paths = paths;
    }

    void write(Audited audited, CancellationToken token) throws IOException {
      List<Located> shown =
          audited.findings().stream()
              .filter(l -> l.finding().severity().compareTo(least) >= 0)
              .toList();
      List<Located> kept =
          shown.size() <= MOST_RESULTS
              ? shown
              : shown.stream()
                  .sorted(Comparator.comparing((Located l) -> l.finding().severity()).reversed())
                  .limit(MOST_RESULTS)
                  .sorted(Located.ORDER)
                  .toList();
      json.writeStartObject();
      json.writeStringField(
          "$schema",
          "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool();
      json.writeObjectFieldStart("automationDetails");
      json.writeStringField("id", "heed/");
      json.writeEndObject();
      json.writeStringField("columnKind", "utf16CodeUnits");
      invocation(audited.failed(), shown.size() - kept.size());
      json.writeArrayFieldStart("results");
      for (Located located : kept) {
        token.throwIfCancelled();
        result(located);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    private void tool() throws IOException {
      json.writeObjectFieldStart("tool");
      json.writeObjectFieldStart("driver");
      json.writeStringField("name", "Heed");
      json.writeStringField("informationUri", HOME);
      json.writeStringField("version", toolVersion);
      json.writeStringField("semanticVersion", toolVersion);
      json.writeArrayFieldStart("rules");
      for (Rule rule : rules) {
        rule(rule);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }

    private void rule(Rule rule) throws IOException {
      String page = RulePages.markdown(rule);
      json.writeStartObject();
      json.writeStringField("id", rule.name());
      json.writeStringField("name", rule.name());
      text("shortDescription", rule.summary());
      text("fullDescription", cut(introduction(page)));
      json.writeStringField(
          "helpUri", HOME + "/blob/main/testdata/rules/" + rule.name() + "/README.md");
      json.writeObjectFieldStart("help");
      json.writeStringField("text", page.replace("`", "").replace("**", ""));
      json.writeStringField("markdown", page);
      json.writeEndObject();
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
      json.writeObjectFieldStart("properties");
      json.writeStringField(
          "precision", rule.severity().compareTo(Severity.WARNING) >= 0 ? "high" : "medium");
      json.writeStringField("problem.severity", problem(rule.severity()));
      json.writeArrayFieldStart("tags");
      for (String tag : List.of("correctness", "cancellation", "concurrency", "reliability")) {
        json.writeString(tag);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }

    private void invocation(List<Failure> failed, int leftOut) throws IOException {
      json.writeArrayFieldStart("invocations");
      json.writeStartObject();
      json.writeBooleanField("executionSuccessful", true);
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (Failure failure : failed) {
        json.writeStartObject();
        json.writeStringField("level", "error");
        text("message", failure.path() + ": " + failure.withLine());
        json.writeEndObject();
      }
      if (leftOut > 0) {
        json.writeStartObject();
        json.writeStringField("level", "warning");
        text(
            "message",
            leftOut + " results are left out: code scanning takes " + MOST_RESULTS + " at most");
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void result(Located located) throws IOException {
      Finding finding = located.finding();
      json.writeStartObject();
      json.writeStringField("ruleId", finding.rule());
      int index = rules.stream().map(Rule::name).toList().indexOf(finding.rule());
      if (index >= 0) {
        json.writeNumberField("ruleIndex", index);
      }
      json.writeStringField("level", level(finding.severity()));
      text("message", finding.message());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      place(paths.uri(finding.file()), located.lines(), finding.at());
      if (!finding.method().isEmpty()) {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", finding.method());
        json.writeEndObject();
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndArray();
      if (!located.way().isEmpty()) {
        flow(located);
      }
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField("heedFingerprint/v1", located.fingerprint());
      json.writeEndObject();
      // Whoever shows fixes lets people take them unseen.
      Optional<Fix> safe = finding.fix().filter(Fix::isSafe);
      if (safe.isPresent()) {
        fix(located, safe.get());
      }
      json.writeObjectFieldStart("properties");
      json.writeStringField("family", finding.family());
      json.writeStringField("token", finding.token());
      if (finding.fix().isPresent() && safe.isEmpty()) {
        json.writeStringField("unsafeFix", finding.fix().get().title());
      }
      json.writeEndObject();
      json.writeEndObject();
    }

    /** The way from the finding to the work that is lost. */
    private void flow(Located located) throws IOException {
      Finding finding = located.finding();
      json.writeArrayFieldStart("codeFlows");
      json.writeStartObject();
      json.writeArrayFieldStart("threadFlows");
      json.writeStartObject();
      json.writeArrayFieldStart("locations");
      step(finding.file(), located.lines(), finding.at(), "drops `" + finding.token() + "`");
      for (Located.Stop stop : located.way()) {
        step(stop.stop().file(), stop.lines(), stop.stop().at(), stop.stop().text());
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void step(Path file, Lines lines, Span at, String text) throws IOException {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      place(paths.uri(file), lines, at);
      text("message", text);
      json.writeEndObject();
      json.writeEndObject();
    }

    private void place(String uri, Lines lines, Span at) throws IOException {
      json.writeObjectFieldStart("physicalLocation");
      artifact(uri);
      json.writeObjectFieldStart("region");
      int line = lines.line(at.start());
      json.writeNumberField("startLine", line);
      json.writeNumberField("startColumn", lines.column(at.start()));
      int end = Math.min(at.end(), lines.start(line) + lines.text(line).length());
      json.writeNumberField("endLine", line);
      json.writeNumberField("endColumn", Math.max(end, at.start()) - lines.start(line) + 1);
      json.writeEndObject();
      json.writeEndObject();
    }

    private void artifact(String uri) throws IOException {
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", uri);
      json.writeEndObject();
    }

    private void fix(Located located, Fix fix) throws IOException {
      Lines lines = located.lines();
      json.writeArrayFieldStart("fixes");
      json.writeStartObject();
      text("description", fix.title());
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      artifact(paths.uri(located.finding().file()));
      json.writeArrayFieldStart("replacements");
      for (Edit edit : fix.edits()) {
        json.writeStartObject();
        json.writeObjectFieldStart("deletedRegion");
        json.writeNumberField("startLine", lines.line(edit.at().start()));
        json.writeNumberField("startColumn", lines.column(edit.at().start()));
        json.writeNumberField("endLine", lines.line(edit.at().end()));
        json.writeNumberField("endColumn", lines.column(edit.at().end()));
        json.writeEndObject();
        text("insertedContent", edit.text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void text(String field, String text) throws IOException {
      json.writeObjectFieldStart(field);
      json.writeStringField("text", text);
      json.writeEndObject();
    }
  }

  /** What stands before the first section of a page. */
  private static String introduction(String page) {
    String body = HEADING.matcher(page).replaceFirst("");
    int end = body.indexOf("\n## ");
    return (end < 0 ? body : body.substring(0, end)).strip().replaceAll("\\s+", " ");
  }

  private static String cut(String text) {
    return text.length() <= MOST_DESCRIPTION
        ? text
        : text.substring(0, MOST_DESCRIPTION - 1) + "\u2026";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String problem(Severity severity) {
    return severity == Severity.INFO ? "recommendation" : severity.toString();
  }
}
