package dev.heed.cli.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.model.Step;
import dev.heed.model.Unit;
import dev.heed.testdata.FactsTests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class ParserFactsTest extends FactsTests {
  private static final Path FILE = Path.of("A.java");

  @Override
  protected Unit read(Path file) throws Exception {
    return ParserFacts.read(file, Files.readString(file));
  }

  /** The parser knows every Java on any JDK. */
  @Override
  protected int newestJava() {
    return Integer.MAX_VALUE;
  }

  @Test
  void brokenFileIsToldWithItsLine() {
    ParseFailure failure =
        assertThrows(
            ParseFailure.class,
            () -> ParserFacts.read(FILE, "class A {\n  int x\n  void m() {}\n}"));
    assertEquals(3, failure.line());
    assertEquals(FILE, failure.file());
    assertTrue(failure.reason().startsWith("Parse error. Found"), failure.reason());
    assertEquals(-1, failure.reason().indexOf('\n'));
  }

  @Test
  void lineOfABrokenFileCountsWhatIsWrittenNotWhatIsMeant() {
    String text = "class A {\\u000a\r\n  int \\u0061\r  = ;\n}";
    ParseFailure failure = assertThrows(ParseFailure.class, () -> ParserFacts.read(FILE, text));
    assertEquals(3, failure.line());
  }

  @Test
  void badCharacterIsAFailure() {
    ParseFailure failure =
        assertThrows(
            ParseFailure.class, () -> ParserFacts.read(FILE, "class A {\n int a = `1`; }"));
    assertEquals(2, failure.line());
    assertThrows(ParseFailure.class, () -> ParserFacts.read(FILE, "class A { int a = `1`; }"));
    assertThrows(ParseFailure.class, () -> ParserFacts.read(FILE, "class A { String s = \"x"));
    assertThrows(ParseFailure.class, () -> ParserFacts.read(FILE, "\u0000\u0001\u0002"));
  }

  @Test
  void emptyFileSaysNothing() throws Exception {
    assertTrue(ParserFacts.read(FILE, "").types().isEmpty());
    assertTrue(ParserFacts.read(FILE, "// only this").types().isEmpty());
  }

  @Test
  void deepNestingIsReadOnADeepStack() throws Exception {
    int depth = 2000;
    String calls = "a(".repeat(depth) + "1" + ")".repeat(depth);
    String parentheses = "(".repeat(depth) + "1" + ")".repeat(depth);
    String sum = "1" + " + x".repeat(5000);
    String and = "p" + " && p".repeat(5000);
    String text =
        "class A { Object f = %s, g = %s, h = %s, i = %s; }"
            .formatted(calls, parentheses, sum, and);
    AtomicReference<Object> seen = new AtomicReference<>();
    Thread deep =
        new Thread(
            null,
            () -> {
              try {
                seen.set(ParserFacts.read(FILE, text));
              } catch (ParseFailure | RuntimeException e) {
                seen.set(e);
              }
            },
            "deep",
            512L << 20);
    deep.start();
    deep.join();
    Unit unit = (Unit) seen.get();
    assertEquals(4, unit.types().get(0).fields().size());
    Step.Group group = (Step.Group) unit.types().get(0).fields().get(2).init().orElseThrow();
    assertEquals(5001, group.parts().size());
  }

  @Test
  void tooDeepIsAFailure() {
    int depth = 200_000;
    String text = "class A { Object f = " + "a(".repeat(depth) + "1" + ")".repeat(depth) + "; }";
    ParseFailure failure = assertThrows(ParseFailure.class, () -> ParserFacts.read(FILE, text));
    assertEquals("nested too deeply", failure.reason());
  }
}
