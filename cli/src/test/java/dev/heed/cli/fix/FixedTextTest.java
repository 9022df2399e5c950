package dev.heed.cli.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.heed.cli.report.Fingerprints;
import dev.heed.cli.report.Located;
import dev.heed.model.Span;
import dev.heed.rule.Edit;
import dev.heed.rule.Finding;
import dev.heed.rule.Fix;
import dev.heed.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixedTextTest {
  private static final String TEXT = "f(a, b); g(c);\r\n";

  private static Finding finding(int at, Edit... edits) {
    return new Finding(
        "R",
        Severity.WARNING,
        Path.of("a"),
        new Span(at, at + 1),
        "m",
        "",
        "",
        "",
        Optional.of(new Fix("t", List.of(edits))));
  }

  private static Edit edit(int start, int end, String text) {
    return new Edit(new Span(start, end), text);
  }

  private static FixedText fixed(Finding... findings) {
    List<Located> located = Fingerprints.locate("A.java", TEXT, List.of(findings));
    return FixedText.of(TEXT, located);
  }

  @Test
  void fixesInAnyOrderOfPlaces() {
    FixedText fixed =
        fixed(finding(0, edit(6, 6, ", t"), edit(0, 1, "F")), finding(9, edit(12, 12, ", t")));
    assertEquals("F(a, b, t); g(c, t);\r\n", fixed.text());
    assertEquals(2, fixed.taken().size());
  }

  @Test
  void theFirstOfTwoThatOverlapIsTakenAsAWhole() {
    FixedText fixed =
        fixed(finding(0, edit(2, 6, "x")), finding(2, edit(0, 1, "F"), edit(5, 6, "y")));
    assertEquals("f(x); g(c);\r\n", fixed.text());
    assertEquals(1, fixed.refused().size());
  }

  @Test
  void twoInsertionsAtOnePlaceOverlap() {
    FixedText fixed = fixed(finding(0, edit(6, 6, ", t")), finding(2, edit(6, 6, ", u")));
    assertEquals("f(a, b, t); g(c);\r\n", fixed.text());
    assertEquals(1, fixed.refused().size());
  }

  @Test
  void aPatchSaysWhenTheLastLineHasNoEnd() {
    assertEquals(
        """
        --- a/a b/A.java\t
        +++ b/a b/A.java\t
        @@ -1,2 +1,2 @@
         one\r
        -two
        \\ No newline at end of file
        +three
        \\ No newline at end of file
        """,
        UnifiedDiff.of("a b/A.java", "one\r\ntwo", "one\r\nthree"));
    assertEquals("", UnifiedDiff.of("A.java", "one\r\ntwo", "one\r\ntwo"));
  }
}
