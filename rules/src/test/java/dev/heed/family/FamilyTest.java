package dev.heed.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyTest {
  private static final String TEXT =
      """
      # The team's own flag

      token  acme.StopFlag   # a comment after white space
      none   acme.StopFlag#NEVER
      \t# a comment line
      none\tnull
      child  acme.StopFlag#child(_, _*)
      """;

  private static String written(Family family) {
    return family.says().entrySet().stream()
        .map(said -> said.getKey().word() + "=" + said.getValue())
        .collect(Collectors.joining(" "));
  }

  @Test
  void readsWhatIsWritten() {
    Family family = Family.read("stopflag", "stopflag.family", TEXT);
    assertEquals("stopflag", family.name());
    assertEquals("The team's own flag", family.title());
    assertEquals(
        "token=[acme.StopFlag] none=[acme.StopFlag#NEVER, null] child=[acme.StopFlag#child(_,_*)]",
        written(family));
    assertEquals(List.of(), family.says(Role.POLL));
  }

  @Test
  void lineEndsAndMarksChangeNothing() {
    Family plain = Family.read("f", "f", TEXT);
    assertEquals(plain, Family.read("f", "f", TEXT.replace("\n", "\r\n")));
    assertEquals(plain, Family.read("f", "f", "\uFEFF" + TEXT));
    assertEquals(plain, Family.read("f", "f", TEXT.stripTrailing()));
    assertEquals(plain, Family.read("f", "f", TEXT + TEXT), "said twice is said");
  }

  @Test
  void theNameIsTheTitleWhereNoCommentIs() {
    assertEquals("f", Family.read("f", "f", "token a.B\n# late\n").title());
    assertEquals("f", Family.read("f", "f", "#\ntoken a.B\n").title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "tokn a.B;            unknown role 'tokn', did you mean 'token'? expected one of: token, likely, source,",
        "Token a.B;           did you mean 'token'?",
        "polls a.B#f();       did you mean 'poll'?",
        "whatever a.B;        unknown role 'whatever', expected one of: token, likely, source,",
        "token;               expected a type (com.acme.CancellationToken) after 'token'",
        "token # nothing;     expected a type (com.acme.CancellationToken) after 'token'",
        "token null;          expected a type (com.acme.CancellationToken) after 'token', got 'null'",
        "token a.B#f();       got 'a.B#f()'",
        "raise a.B;           expected a call",
        "raise a.B#F;         expected a call",
        "poll a.B;            expected a call or a field",
        "none a.B;            expected null, a constant",
        "token a.B c.D;       expected one pattern a line, got 'a.B c.D'",
        "token a.B$C;         expected a nested type with a dot",
      })
  void errorsNameTheLine(String line, String message) {
    FamilyException e =
        assertThrows(
            FamilyException.class,
            () -> Family.read("f", "dir/my.family", "# title\r\n\r\n" + line + "\r\n"));
    assertTrue(e.getMessage().startsWith("dir/my.family:3: "), e.getMessage());
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"''", "'# only a title'", "'\n\n# nothing\n'"})
  void anEmptyFileIsAnError(String text) {
    FamilyException e =
        assertThrows(FamilyException.class, () -> Family.read("f", "my.family", text));
    assertTrue(
        e.getMessage().startsWith("my.family:1: expected at least one line"), e.getMessage());
  }

  @Test
  void aFamilyDoesNotChange() {
    Family family = Family.read("f", "f", "token a.B");
    Map<Role, List<Pattern>> says = family.says();
    assertThrows(UnsupportedOperationException.class, () -> says.remove(Role.TOKEN));
    List<Pattern> tokens = family.says(Role.TOKEN);
    assertThrows(UnsupportedOperationException.class, () -> tokens.remove(0));
  }
}
