package dev.heed.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LexerTest {
  private static List<String> tokens(String text) {
    Lexer lexer = new Lexer(text);
    List<String> tokens = new ArrayList<>();
    for (Span s = lexer.token(0); s.start() < text.length(); s = lexer.token(s.end())) {
      tokens.add(text.substring(s.start(), s.end()));
    }
    return tokens;
  }

  @Test
  void tokensAreWordsLiteralsAndSingleSigns() {
    assertEquals(List.of("a", ".", "b1_$", "(", "1.5e3", ")"), tokens(" a . b1_$\t(1.5e3 )"));
    assertEquals(List.of("x", "-", ">", "y"), tokens("x->y"));
    assertEquals(List.of("a", "/", "b"), tokens("a /* / */ / b // c"));
    assertEquals(List.of("a", "b"), tokens("a // x\rb"));
    assertEquals(List.of("\uD840\uDC00x", ";"), tokens("\uD840\uDC00x;"));
  }

  @Test
  void quotesHideWhatIsInThem() {
    assertEquals(List.of("\"a\\\"(\"", ")"), tokens("\"a\\\"(\")"));
    assertEquals(List.of("'\\''", "'\"'"), tokens("'\\'' '\"'"));
    assertEquals(
        List.of("\"\"\"\n a \"\" \\\"\"\" \"\"\"", ";"),
        tokens("\"\"\"\n a \"\" \\\"\"\" \"\"\";"));
    assertEquals(List.of("\"\"", "\"\\\\\"", "x"), tokens("\"\" \"\\\\\" x"));
  }

  @Test
  void unicodeEscapesAreWhatTheyStandFor() {
    Lexer lexer = new Lexer("\\u0061b \\u0028 c)");
    assertEquals(new Span(0, 7), lexer.find(0, "ab"));
    assertTrue(lexer.is(8, '('));
    assertEquals(new Span(8, 17), lexer.brackets(8));
    assertEquals(List.of("\"x\\u0022", "y"), tokens("\"x\\u0022 y"));
    assertEquals(List.of("\"\\\\u0022\"", "y"), tokens("\"\\\\u0022\" y"));
  }

  @Test
  void bracketsAndDimensionsAreMatched() {
    Lexer lexer = new Lexer("m(a, ')', \")\", /* ) */ (b)) [ ] [/* ] */] = 1");
    assertEquals(new Span(1, 27), lexer.brackets(1));
    assertEquals(41, lexer.dimensions(27));
    assertEquals(1, lexer.dimensions(1));
  }

  @Test
  void brokenTextEndsSomewhere() {
    for (String text : List.of("\"x", "'", "/*", "\\u00", "\\", "(", "\"\"\"x", "a//", "/")) {
      tokens(text);
      assertEquals(text.length(), new Lexer(text).find(0, "nowhere").start());
    }
    assertEquals(new Span(0, 2), new Lexer("(x").brackets(0));
    assertFalse(new Lexer("").is(0, 'x'));
  }
}
