package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.heed.cli.report.Paint;
import dev.heed.family.Families;
import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir Path dir;

  static List<String> rules() {
    return Rules.ALL.stream().map(Rule::name).toList();
  }

  @Test
  void helpNamesCommandsAndExitCodes() {
    Run help = Run.heed("--help");
    assertEquals(0, help.code());
    for (String word : List.of("audit", "explain", "rules", "families", "facts", "  3   ")) {
      assertTrue(help.out().contains(word), help.out());
    }
    assertTrue(Run.heed("audit", "--help").out().contains("--fail-on-incomplete"));
    assertFalse(help.out().contains("\u001b"));
  }

  @Test
  void version() {
    assertTrue(Run.heed("--version").out().matches("heed \\d+\\.\\d+\\.\\d+\\S* \\(Java .*\\)\\R"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "adit", "audit", "explain", "rules x"})
  void whatIsNoCommandLine(String line) {
    Run run = Run.heed(line.isEmpty() ? new String[0] : line.split(" "));
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("heed: "), run.err());
    assertEquals(2, run.err().lines().count(), run.err());
  }

  /** Every rule has a page, and it is in the program. */
  @ParameterizedTest
  @MethodSource("rules")
  void explain(String rule) throws IOException {
    Run run = Run.heed("explain", rule);
    assertEquals(0, run.code(), run.err());
    String page = Files.readString(Path.of("../testdata/rules", rule, "README.md"));
    assertEquals(new Page(new Paint(false)).show(page), run.out());
    assertTrue(run.out().startsWith(rule), run.out());
    assertTrue(Run.heed("--color", "explain", rule).out().contains("\u001b["));
  }

  @Test
  void explainGuesses() {
    Run run = Run.heed("explain", "NoneTokenFasade");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("; did you mean 'NoneTokenFacade'? ('heed rules'"), run.err());
    assertFalse(Run.heed("explain", "Xyzzy").err().contains("did you mean"));
  }

  @Test
  void pagesAreForTerminals() {
    String markdown =
        """
        # `A` rule

        Some text with `code` and
        a [link](https://x.y) to [B](../B/README.md).

        - one `x`
          and more
        - two

        ```java
          a();

        ```
        | a | b |
        """;
    assertEquals(
        """
        A rule

        Some text with `code` and a link (https://x.y) to B.

        - one `x` and more
        - two

              a();

        | a | b |
        """,
        new Page(new Paint(false)).show(markdown));
  }

  @Test
  void rulesAsTextAndJson() throws IOException {
    List<String> lines = Run.heed("rules").out().lines().toList();
    assertEquals(rules(), lines.stream().map(l -> l.substring(0, l.indexOf(' '))).toList());
    assertTrue(lines.stream().allMatch(l -> l.matches("\\w+ +(warning|error|info) +\\w.*")));
    JsonNode json = new ObjectMapper().readTree(Run.heed("rules", "--format", "json").out());
    assertEquals(rules(), json.findValuesAsText("name"));
  }

  @Test
  void families() throws IOException {
    Run list = Run.heed("families");
    Families.shipped()
        .all()
        .forEach(
            f ->
                assertTrue(
                    list.out().contains("\n" + f.name() + " ") || list.out().startsWith(f.name()),
                    f.name()));
    assertTrue(list.out().contains("org.eclipse.core.runtime.IProgressMonitor"));
    assertTrue(Run.heed("families", "eclipse").out().contains("\ntoken "));
    assertTrue(Run.heed("families", "eclips").err().contains("did you mean 'eclipse'?"));
    String own = "# Our own\ntoken acme.Stop\n";
    Path file = Files.writeString(dir.resolve("stop.family"), own);
    assertTrue(Run.heed("families", "--families=" + file).out().startsWith("stop "));
    assertEquals(own, Run.heed("families", "stop", "--families=" + file).out());
  }

  @Test
  void facts() throws IOException {
    String source = "class A { void m() { new Thread(() -> {}).start(); } }";
    Path file = Files.writeString(dir.resolve("A.java"), source);
    Run run = Run.heed("facts", file.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("start"), run.out());
    assertEquals(run.out(), Run.withInput(source, "facts", "-").out());
    assertFalse(run.out().contains("java.lang.Thread"));
    assertTrue(Run.heed("facts", "--meaning", file.toString()).out().contains("java.lang.Thread"));
    Run bad = Run.withInput("class {", "facts", "-");
    assertTrue(bad.err().startsWith("heed: -:1: cannot be parsed: "), bad.err());
    assertEquals(2, bad.code());
    assertEquals(2, Run.heed("facts", dir.resolve("none").toString()).code());
  }
}
