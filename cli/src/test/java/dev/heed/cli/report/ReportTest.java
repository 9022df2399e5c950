package dev.heed.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.heed.cancel.CancellationToken;
import dev.heed.cli.source.Failure;
import dev.heed.model.Span;
import dev.heed.rule.Edit;
import dev.heed.rule.Finding;
import dev.heed.rule.Fix;
import dev.heed.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final String TEXT =
      "class Sync {\r\n\tvoid pull() {\r\n\t\tvar r = client.fetch(uri);\r\n\t}\r\n}\r\n";

  private static Finding finding(String word, Severity severity, Optional<Fix> fix) {
    int at = TEXT.indexOf(word);
    return new Finding(
        "TokenNotForwarded",
        severity,
        Path.of("Sync.java"),
        new Span(at, at + word.length()),
        "Pass \"token\" to " + word,
        "Sync#pull()",
        "eclipse",
        "token",
        fix);
  }

  private static Audited audited(String text, Finding... findings) {
    List<Failure> failed = List.of(new Failure("src/Bad.java", 7, "cannot be parsed: why"));
    List<Located> located = Fingerprints.locate("src/Sync.java", text, List.of(findings));
    return new Audited(located, 3, 1, 1, failed, Unknown.NONE, 0.1234);
  }

  private static Audited example() {
    int at = TEXT.indexOf(")", TEXT.indexOf("uri"));
    Fix fix = new Fix("pass the token", List.of(new Edit(new Span(at, at), ", token")));
    return audited(
        TEXT,
        finding("fetch", Severity.WARNING, Optional.of(fix)),
        finding("pull", Severity.INFO, Optional.empty()));
  }

  @Test
  void text() {
    assertEquals(
        """
        src/Sync.java:3:18: warning: [TokenNotForwarded] Pass "token" to fetch
        \t\tvar r = client.fetch(uri);
        \t\t               ^~~~~
          fix: pass the token
               var r = client.fetch(uri, token);
          see: heed explain TokenNotForwarded

        """,
        new TextReport(new Paint(false), Severity.WARNING)
            .write(example(), CancellationToken.NONE));
    String all =
        new TextReport(new Paint(false), Severity.INFO).write(example(), CancellationToken.NONE);
    assertTrue(all.startsWith("src/Sync.java:2:7: info: [TokenNotForwarded]"), all);
    String colored =
        new TextReport(new Paint(true), Severity.WARNING).write(example(), CancellationToken.NONE);
    assertTrue(colored.contains("\u001b["), colored);
  }

  @Test
  void longLinesAreCutAndControlCharactersStay() {
    String line = "x".repeat(3_000) + "\u001b[31m fetch " + "y".repeat(3_000);
    int at = line.indexOf("fetch");
    Finding finding =
        new Finding(
            "NoneTokenPassed",
            Severity.ERROR,
            Path.of("a"),
            new Span(at, at + 5),
            "m\u001b",
            "",
            "f",
            "",
            Optional.empty());
    String[] shown =
        new TextReport(new Paint(false), Severity.INFO)
            .write(audited(line, finding), CancellationToken.NONE)
            .split("\n");
    assertEquals("src/Sync.java:1:" + (at + 1) + ": error: [NoneTokenPassed] m?", shown[0]);
    assertTrue(shown[1].length() < 200 && shown[1].contains("?[31m fetch"), shown[1]);
    assertEquals(shown[1].indexOf("fetch"), shown[2].indexOf("^~~~~"));
  }

  @Test
  void severalLinesAreMarkedOnTheFirst() {
    Finding whole =
        new Finding(
            "R",
            Severity.WARNING,
            Path.of("a"),
            new Span(2, 9),
            "m",
            "",
            "f",
            "",
            Optional.empty());
    String shown =
        new TextReport(new Paint(false), Severity.INFO)
            .write(audited("ab cd\nef gh\n", whole), CancellationToken.NONE);
    assertTrue(shown.contains("ab cd\n  ^~~\n"), shown);
  }

  @Test
  void json() throws IOException {
    String written = new JsonReport("1.2.3").write(example(), CancellationToken.NONE);
    assertEquals(
        """
        {
          "version" : 1,
          "tool" : {
            "name" : "heed",
            "version" : "1.2.3"
          },
          "findings" : [
            {
              "rule" : "TokenNotForwarded",
              "severity" : "info",
              "path" : "src/Sync.java",
              "line" : 2,
              "column" : 7,
              "endLine" : 2,
              "endColumn" : 11,
              "message" : "Pass \\"token\\" to pull",
              "method" : "Sync#pull()",
              "family" : "eclipse",
              "token" : "token",
              "fix" : null,
              "fingerprint" : "F1"
            },
            {
              "rule" : "TokenNotForwarded",
              "severity" : "warning",
              "path" : "src/Sync.java",
              "line" : 3,
              "column" : 18,
              "endLine" : 3,
              "endColumn" : 23,
              "message" : "Pass \\"token\\" to fetch",
              "method" : "Sync#pull()",
              "family" : "eclipse",
              "token" : "token",
              "fix" : {
                "title" : "pass the token",
                "safe" : true,
                "edits" : [
                  {
                    "start" : 56,
                    "end" : 56,
                    "text" : ", token"
                  }
                ]
              },
              "fingerprint" : "F2"
            }
          ],
          "summary" : {
            "files" : 3,
            "parsed" : 1,
            "skipped" : 1,
            "failed" : [
              {
                "path" : "src/Bad.java",
                "message" : "line 7: cannot be parsed: why"
              }
            ],
            "unresolved" : {
              "calls" : 0,
              "missing" : { }
            },
            "seconds" : 0.123
          }
        }
        """,
        written
            .replace(example().findings().get(0).fingerprint(), "F1")
            .replace(example().findings().get(1).fingerprint(), "F2"));
    JsonNode tree = new ObjectMapper().readTree(written);
    assertEquals(2, tree.get("findings").size());
  }

  @Test
  void jsonKeepsItsSchema() throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream("audit-v1.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(text, InputFormat.JSON);
      String written = new JsonReport("1.2.3").write(example(), CancellationToken.NONE);
      assertEquals(List.of(), schema.validate(written, InputFormat.JSON));
      String wrong = written.replace("\"line\" : 2", "\"line\" : 0");
      assertEquals(1, schema.validate(wrong, InputFormat.JSON).size());
    }
  }

  @Test
  void fingerprintsOutliveEditsElsewhere() {
    String line = "\n\t\tvar r = client.fetch(uri);";
    String before = fingerprint(TEXT, 0);
    assertEquals(before, fingerprint("// a comment\n\n" + TEXT.replace("\t", "    "), 0));
    assertNotEquals(before, fingerprint(TEXT.replace("uri", "other"), 0));
    String twice = TEXT + line;
    assertEquals(before, fingerprint(twice, 0));
    assertNotEquals(fingerprint(twice, 0), fingerprint(twice, 1));
    assertFalse(before.isEmpty());
  }

  /** The fingerprint of the nth finding when every {@code fetch} is one. */
  private static String fingerprint(String text, int nth) {
    List<Finding> findings = new ArrayList<>();
    for (int at = text.indexOf("fetch"); at >= 0; at = text.indexOf("fetch", at + 1)) {
      Span span = new Span(at, at + 5);
      String message = "message " + findings.size() + text.length();
      findings.add(
          new Finding(
              "R", Severity.INFO, Path.of("x"), span, message, "m", "f", "t", Optional.empty()));
    }
    return Fingerprints.locate("src/Sync.java", text, findings).get(nth).fingerprint();
  }
}
