package dev.heed.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import dev.heed.rule.Rules;
import dev.heed.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
  private static final String TEXT =
      "class Sync {\r\n\tvoid pull() {\r\n\t\tvar r = client.fetch(\r\n\t\t\turi);\r\n\t}\r\n}\r\n";

  @TempDir Path temp;
  private Path file;

  /** A repository whose sources lie in a module with a name that a URI cannot have as it is. */
  @BeforeEach
  void repository() throws IOException {
    Files.createDirectory(temp.resolve(".git"));
    file = Files.createDirectories(temp.resolve("my module/src")).resolve("S\u00fcnc.java");
    Files.writeString(file, TEXT);
  }

  private Finding finding(String rule, Severity severity, int start, int end) {
    return finding(rule, severity, start, end, true);
  }

  private Finding finding(String rule, Severity severity, int start, int end, boolean isSafe) {
    int at = TEXT.indexOf("uri") + 3;
    Fix fix = new Fix("pass the token", List.of(new Edit(new Span(at, at), ", token")), isSafe);
    return new Finding(
        rule,
        severity,
        file,
        new Span(start, end),
        "Pass \"token\" to fetch",
        "Sync#pull()",
        "eclipse",
        "token",
        Optional.of(fix));
  }

  private String sarif(List<Finding> findings, Severity least) {
    List<Failure> failed = List.of(new Failure("src/Bad.java", 7, "cannot be parsed: why"));
    List<Located> located = Fingerprints.locate("src/S.java", TEXT, findings);
    Audited audited = new Audited(located, 3, 1, 1, failed, Unknown.NONE, 0.1234);
    return new SarifReport("1.2.3", Rules.ALL, least, temp.resolve("my module"))
        .write(audited, CancellationToken.NONE);
  }

  private static Schema schema() throws IOException {
    String place = "/schema/sarif-schema-2.1.0.json";
    try (InputStream in = com.contrastsecurity.sarif.Run.class.getResourceAsStream(place)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(text, InputFormat.JSON);
    }
  }

  @Test
  void keepsTheSchema() throws IOException {
    int fetch = TEXT.indexOf("fetch");
    String written =
        sarif(
            List.of(finding("TokenNotForwarded", Severity.WARNING, fetch, fetch + 5)),
            Severity.INFO);
    assertEquals(List.of(), schema().validate(written, InputFormat.JSON));
    String wrong = written.replace("\"startLine\" : 3", "\"startLine\" : 0");
    assertFalse(schema().validate(wrong, InputFormat.JSON).isEmpty());
    assertEquals(
        List.of(), schema().validate(sarif(List.of(), Severity.INFO), InputFormat.JSON), "empty");
  }

  @Test
  void saysWhatAReviewNeeds() throws IOException {
    int fetch = TEXT.indexOf("fetch");
    List<Finding> findings =
        List.of(
            finding("TokenNotForwarded", Severity.WARNING, fetch, TEXT.indexOf("uri")),
            finding("UnusedToken", Severity.INFO, fetch, fetch + 5));
    JsonNode run = new ObjectMapper().readTree(sarif(findings, Severity.WARNING)).at("/runs/0");
    assertEquals(1, run.get("results").size(), "the info is below the least severity");
    JsonNode result = run.at("/results/0");
    assertEquals("TokenNotForwarded", result.get("ruleId").asText());
    JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
    assertEquals("TokenNotForwarded", rule.get("id").asText());
    assertTrue(rule.at("/help/markdown").asText().startsWith("# TokenNotForwarded"));
    assertTrue(rule.at("/fullDescription/text").asText().startsWith("Reports a call"));
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertEquals("my%20module/src/S%C3%BCnc.java", place.at("/artifactLocation/uri").asText());
    assertEquals(3, place.at("/region/startLine").asInt());
    assertEquals(18, place.at("/region/startColumn").asInt());
    assertEquals(3, place.at("/region/endLine").asInt(), "cut to one line");
    assertEquals(24, place.at("/region/endColumn").asInt());
    JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
    assertEquals(4, replacement.at("/deletedRegion/startLine").asInt());
    assertEquals(", token", replacement.at("/insertedContent/text").asText());
    assertTrue(result.at("/properties/unsafeFix").isMissingNode());
    assertEquals(
        Fingerprints.locate("src/S.java", TEXT, findings).get(0).fingerprint(),
        result.at("/partialFingerprints/heedFingerprint~1v1").asText());
    assertEquals(
        "src/Bad.java: line 7: cannot be parsed: why",
        run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText());
  }

  @Test
  void aFixThatIsNotSurelyRightIsNamedAlone() throws IOException {
    String written =
        sarif(List.of(finding("UnusedToken", Severity.WARNING, 0, 5, false)), Severity.INFO);
    assertEquals(List.of(), schema().validate(written, InputFormat.JSON));
    JsonNode result = new ObjectMapper().readTree(written).at("/runs/0/results/0");
    assertTrue(result.path("fixes").isMissingNode());
    assertEquals("pass the token", result.at("/properties/unsafeFix").asText());
  }

  @Test
  void theMostThatIsTakenAreTheMostSevere() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < SarifReport.MOST_RESULTS; i++) {
      findings.add(finding("UnusedToken", Severity.INFO, 0, 5));
    }
    int last = TEXT.length() - 3;
    findings.add(finding("TokenNotForwarded", Severity.WARNING, last, last + 1));
    JsonNode run = new ObjectMapper().readTree(sarif(findings, Severity.INFO)).at("/runs/0");
    JsonNode results = run.get("results");
    assertEquals(SarifReport.MOST_RESULTS, results.size());
    assertEquals("warning", results.get(results.size() - 1).get("level").asText());
    String told = run.at("/invocations/0/toolExecutionNotifications/1/message/text").asText();
    assertTrue(told.startsWith("1 results are left out"), told);
  }
}
