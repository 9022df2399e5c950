package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.heed.testdata.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of the seed, from the controller over the service to the repository. */
class TraceTest {
  private static final String BEFORE = Corpus.root().resolve("seed/before").toString();
  private static final String AFTER = Corpus.root().resolve("seed/after").toString();
  private static final String ROOTS = Corpus.root().resolve("seed/roots.txt").toString();

  private static String places(String text) {
    return text.replace(BEFORE.replace('\\', '/') + "/", "");
  }

  @Test
  void theAuditNamesTheWay() throws Exception {
    Run run = Run.heed("audit", "--select", "DroppedToken", "--format", "json", BEFORE);
    JsonNode findings = new ObjectMapper().readTree(run.out()).get("findings");
    assertEquals(1, findings.size());
    JsonNode finding = findings.get(0);
    assertEquals(
        "`countUnpaid(...)` drops `aborted`: `OrderService.countUnpaid` -> `OrderRepository.unpaid`"
            + " gives `query(...)` `CancellationToken.NONE`, which never cancels; let them take it",
        finding.get("message").asText());
    assertTrue(finding.get("path").asText().endsWith("OrderController.java"));
    JsonNode way = finding.get("way");
    assertEquals(2, way.size());
    assertTrue(way.get(0).get("path").asText().endsWith("OrderService.java"));
    assertEquals(24, way.get(0).get("line").asInt());
    assertTrue(way.get(1).get("path").asText().endsWith("OrderRepository.java"));
    assertEquals(23, way.get(1).get("line").asInt());
    assertTrue(finding.path("others").isMissingNode());
  }

  @Test
  void theReviewShowsTheWayStepByStep() throws Exception {
    Run run = Run.heed("audit", "--select", "DroppedToken", "--format", "sarif", BEFORE);
    JsonNode result = new ObjectMapper().readTree(run.out()).at("/runs/0/results/0");
    List<String> steps = new ArrayList<>();
    for (JsonNode step : result.at("/codeFlows/0/threadFlows/0/locations")) {
      JsonNode place = step.at("/location/physicalLocation");
      String uri = place.at("/artifactLocation/uri").asText();
      JsonNode region = place.get("region");
      assertEquals(region.get("startLine"), region.get("endLine"));
      steps.add(
          uri.substring(uri.lastIndexOf('/') + 1)
              + ":"
              + region.get("startLine")
              + " "
              + step.at("/location/message/text").asText());
    }
    assertEquals(
        List.of(
            "OrderController.java:24 drops `aborted`",
            "OrderService.java:24 `OrderService.countUnpaid` calls `unpaid(...)`",
            "OrderRepository.java:23 `OrderRepository.unpaid` gives `query(...)`"
                + " `CancellationToken.NONE`, which never cancels"),
        steps);
  }

  @Test
  void theTraceShowsWhoComesAndWhereTokensDie() {
    Run run = Run.heed("trace", "OrderService#countUnpaid", BEFORE);
    assertEquals(
        """
        acme.shop.before.OrderService#countUnpaid()  OrderService.java:23:14

        called by
          OrderController.unpaid  OrderController.java:24:19  drops `aborted`

        below it
          OrderRepository.unpaid  OrderService.java:24:23  has no token
            query(...)  OrderRepository.java:23:21  gives `CancellationToken.NONE`, which never cancels
        """,
        places(run.out()));
    assertEquals(0, run.code());
  }

  @Test
  void aWayBetweenTwoIsAChart() {
    Run run =
        Run.heed(
            "trace",
            "--from",
            "OrderController#unpaid",
            "--to",
            "OrderRepository#unpaid",
            "--format",
            "mermaid",
            BEFORE);
    assertEquals(
        """
        flowchart TD
          n0["OrderController.unpaid"]
          n1["OrderService.countUnpaid"]
          n0 -->|"drops 'aborted'"| n1
          n2["OrderRepository.unpaid"]
          n1 -->|"has no token"| n2
          n3(["query(...)"])
          n2 -->|"gives 'CancellationToken.NONE', which never cancels"| n3
        """,
        run.out());
  }

  @Test
  void programsGetTheSameTree() throws Exception {
    Run run = Run.heed("trace", "--format", "json", "OrderController#unpaid", BEFORE);
    JsonNode trace = new ObjectMapper().readTree(run.out());
    assertEquals(
        "acme.shop.before.OrderController#unpaid(CancellationToken)", trace.get("method").asText());
    JsonNode first = trace.get("calls").get(0);
    assertEquals("PLAIN", first.get("gift").asText());
    assertEquals("aborted", first.get("token").asText());
    JsonNode last = first.get("calls").get(0).get("calls").get(0);
    assertEquals("NONE", last.get("gift").asText());
    assertEquals("query(...)", last.get("callee").asText());
    assertEquals(0, last.get("calls").size());
  }

  @Test
  void theHopsAreNamedInWords(@TempDir Path dir) throws Exception {
    Files.writeString(
        dir.resolve("Shop.java"),
        """
        package acme;

        interface CancellationToken {
          boolean isCancelled();
        }

        interface Store {
          String load(String key);

          String load(String key, CancellationToken token);
        }

        class Loader {
          private final Store store = Shop.open();
          private final String all = store.load("*");

          Loader(String path) {
            Shop.locked(() -> store.load(path));
          }
        }

        class Shop {
          static Store open() {
            return null;
          }

          static void locked(Runnable work) {
            work.run();
          }

          void show(CancellationToken token) {
            new Loader("a");
          }
        }
        """);
    Run run = Run.heed("trace", "Shop#show", dir.toString());
    assertEquals(
        """
        acme.Shop#show(CancellationToken)  Shop.java:31:8

        below it
          constructor of Loader  Shop.java:32:5  drops `token`
            initialiser of Loader.all  Shop.java:15:24  is run by each constructor
              load(...)  Shop.java:15:36  leaves out the token it could take
            load(...) in a lambda  Shop.java:18:29  leaves out the token it could take
        """,
        run.out().replace(dir.toString().replace('\\', '/') + "/", ""));
  }

  @Test
  void whatIsRepairedLosesNothing() {
    Run run = Run.heed("trace", "OrderController#unpaid", AFTER);
    assertTrue(run.out().endsWith("\nno token dies below it\n"), run.out());
  }

  @Test
  void noWayIsAnAnswer() {
    Run run =
        Run.heed(
            "trace", "--from", "OrderRepository#unpaid", "--to", "OrderController#unpaid", BEFORE);
    assertEquals(0, run.code());
    assertEquals("", run.out());
    assertEquals(
        "no way leads from 'OrderRepository#unpaid' to 'OrderController#unpaid' in these sources\n",
        run.err());
  }

  @Test
  void aWrongMethodIsAnError() {
    Run unknown = Run.heed("trace", "OrderServic#countUnpaid", BEFORE);
    assertEquals(2, unknown.code());
    assertTrue(
        unknown
            .err()
            .startsWith(
                "heed: no method 'OrderServic#countUnpaid' in these sources;"
                    + " did you mean 'OrderService#countUnpaid'?"),
        unknown.err());
    Run ambiguous = Run.heed("trace", "OrderRepository#loadOpen", BEFORE);
    assertEquals(2, ambiguous.code());
    assertTrue(
        ambiguous
            .err()
            .startsWith(
                "heed: 'OrderRepository#loadOpen' means 2 methods:"
                    + " 'acme.shop.before.OrderRepository#loadOpen(String)',"
                    + " 'acme.shop.before.OrderRepository#loadOpen(String, CancellationToken)'"),
        ambiguous.err());
    assertEquals(0, Run.heed("trace", "OrderRepository#loadOpen(String)", BEFORE).code());
    assertEquals(2, Run.heed("trace", BEFORE).code());
    assertEquals(2, Run.heed("trace", "A#b", "--from", "A#b", BEFORE).code());
    assertEquals(2, Run.heed("trace", "A#b", "no/such/place").code());
  }

  @Test
  void coverageRisesWithTheRepair() throws Exception {
    assertEquals("5 of 13", counted(BEFORE));
    assertEquals("15 of 15", counted(AFTER));
    Run text = Run.heed("audit", "--roots", ROOTS, "--exit-zero", BEFORE);
    assertTrue(
        text.err()
            .contains(
                "coverage: 38 % (5 of 13) of the calls below 6 entry points that could be cancelled"
                    + " get a token\n  acme.shop.before: 38 % (5 of 13)\n"),
        text.err());
  }

  private static String counted(String path) throws Exception {
    Run run = Run.heed("audit", "--roots", ROOTS, "--format", "json", path);
    JsonNode coverage = new ObjectMapper().readTree(run.out()).get("summary").get("coverage");
    assertEquals(6, coverage.get("roots").asInt());
    assertEquals(1, coverage.get("packages").size());
    return coverage.get("covered").asInt() + " of " + coverage.get("calls").asInt();
  }

  @Test
  void entryPointsThatDoNotExistAreTold() {
    Run missing = Run.heed("audit", "--roots", "no/such/file", BEFORE);
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("'auto' or a file of methods"), missing.err());
    Run none = Run.heed("audit", "--roots", "auto", "--exit-zero", BEFORE);
    assertTrue(
        none.err()
            .contains(
                "coverage: no call below 0 entry points could be cancelled;"
                    + " '--roots FILE' names others\n"),
        none.err());
    assertTrue(Path.of(ROOTS).toFile().isFile());
  }
}
