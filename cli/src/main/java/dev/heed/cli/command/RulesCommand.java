package dev.heed.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.heed.cli.report.JsonReport;
import dev.heed.cli.report.Paint;
import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Option;

/** {@code heed rules}. */
@Command(name = "rules", description = "List the rules.")
final class RulesCommand implements Callable<Integer> {
  /** A list for people or for programs. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  private final Heed heed;
  private final Console console;

  RulesCommand(Heed heed, Console console) {
    this.heed = heed;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    switch (format) {
      case TEXT -> text();
      case JSON -> json();
    }
    return ExitCode.CLEAN;
  }

  private void text() {
    Paint paint = console.paint(heed.color());
    int width = Rules.ALL.stream().mapToInt(r -> r.name().length()).max().orElse(0);
    for (Rule rule : Rules.ALL) {
      String name = paint.in(rule.name(), Style.bold) + " ".repeat(width - rule.name().length());
      String off = rule.isOn() ? "" : " (off unless selected)";
      console.say(
          String.format("%s  %-7s  %s", name, rule.severity(), rule.summary() + off).strip());
    }
  }

  private void json() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonReport.generator(out)) {
      json.writeStartArray();
      for (Rule rule : Rules.ALL) {
        json.writeStartObject();
        json.writeStringField("name", rule.name());
        json.writeStringField("severity", rule.severity().toString());
        json.writeBooleanField("on", rule.isOn());
        json.writeStringField("summary", rule.summary());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    console.say(out.toString());
  }
}
