package dev.heed.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.model.Span;
import dev.heed.rule.Edit;
import dev.heed.rule.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The kit against engines that are wrong in all the ways there are. */
class ConformanceTest {
  private static final String CLASS =
      """
      class Jobs {
        void stop(int n) { load(n); } // expect: TokenNotForwarded@load
        void load(int n) {}
        void load(int n, String how) {}
      }
      """;

  private final Case jobs =
      new Case(
          "rules/X/Jobs",
          "rules/X",
          List.of(new Source(Path.of("Jobs.java"), CLASS)),
          Options.DEFAULT);

  /** Reports a rule wherever a text stands, and replaces it if a replacement is given. */
  private record Fake(String rule, Severity severity, String text, Optional<String> fix)
      implements Engine {
    @Override
    public String name() {
      return "fake";
    }

    @Override
    public List<Found> judge(List<Path> files, List<Path> classpath, Options options)
        throws Exception {
      List<Found> all = new ArrayList<>();
      for (Path file : files) {
        String source = Files.readString(file);
        int at = source.indexOf(text);
        if (at >= 0) {
          Span span = new Span(at, at + text.length());
          Optional<List<Edit>> edits = fix.map(f -> List.of(new Edit(span, f)));
          all.add(new Found(rule, severity, file, at, span.end(), "because", edits));
        }
      }
      return all;
    }
  }

  private static Fake finds(String rule, Severity severity, String text) {
    return new Fake(rule, severity, text, Optional.empty());
  }

  private static Conformance conformance(Engine engine, String... differences) {
    return new Conformance(engine, List.of(), Differences.read(String.join("\n", differences)));
  }

  private List<String> check(Engine engine, String... differences) throws Exception {
    return conformance(engine, differences).check(jobs);
  }

  @Test
  void acceptsTheVerdict() throws Exception {
    // "load(n)" would be longer than the text that is announced.
    assertEquals(List.of(), check(finds("TokenNotForwarded", Severity.WARNING, "load")));
  }

  @Test
  void tellsWhatIsMissingAndUnexpected() throws Exception {
    assertEquals(
        List.of(
            "rules/X/Jobs.java:2: missing TokenNotForwarded:warning@load\n"
                + "    void stop(int n) { load(n); } // expect: TokenNotForwarded@load",
            "rules/X/Jobs.java:3: unexpected TokenNotForwarded:warning@void load\n"
                + "    void load(int n) {}\n    says: because"),
        check(finds("TokenNotForwarded", Severity.WARNING, "void load")));
  }

  @Test
  void comparesRuleSeverityAndText() throws Exception {
    for (Fake wrong :
        List.of(
            finds("NoneTokenPassed", Severity.WARNING, "load"),
            finds("TokenNotForwarded", Severity.INFO, "load"),
            finds("TokenNotForwarded", Severity.WARNING, "load(n)"))) {
      assertEquals(2, check(wrong).size(), wrong.toString());
    }
  }

  @Test
  void acceptsAListedDifferenceAndTellsAStaleOne() throws Exception {
    Fake silent = finds("TokenNotForwarded", Severity.WARNING, "nowhere to be seen");
    Fake right = finds("TokenNotForwarded", Severity.WARNING, "load");
    String line = "rules/X/Jobs.java:2 TokenNotForwarded fake it has no types";

    assertEquals(List.of(), check(silent, line));
    assertEquals(1, check(right, line).size());
    assertTrue(check(right, line).get(0).contains("stale"), check(right, line).toString());
    assertEquals(List.of(), check(right, line.replace("fake", "another")));
  }

  @Test
  void tellsWhatOtherLooksChange() throws Exception {
    Conformance conformance = conformance(finds("TokenNotForwarded", Severity.WARNING, "load(n)"));

    assertEquals(
        List.of("not when PARENTHESES: rules/X/Jobs.java:2: TokenNotForwarded:warning"),
        conformance.compare(jobs, Rewrite.PARENTHESES));
    assertEquals(List.of(), conformance.compare(jobs, Rewrite.CRLF));
  }

  @Test
  void holdsFixesToTheirLaws() throws Exception {
    assertEquals(1, fixed("load(n)", "undefined(n)").size(), "does not compile");
    assertEquals(2, fixed("load(n)", "load(n) ").size(), "never ends, and never silences");
    assertEquals(List.of(), fixed("load(n)", "load(n, \"\")"));
  }

  private List<String> fixed(String text, String by) throws Exception {
    Fake engine = new Fake("TokenNotForwarded", Severity.WARNING, text, Optional.of(by));
    List<String> problems = new Fixes(conformance(engine), List.of()).check(jobs);
    return problems.stream()
        .map(p -> p.replaceAll("after the fixes.*(?s).*", "not silenced"))
        .distinct()
        .toList();
  }
}
