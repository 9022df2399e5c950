package dev.heed.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "a.b.Type",
        "a.b.Type#CONSTANT",
        "a.b.Type#method(_,_*)",
        "a.b.Type#new()",
        "a.b.Type#f(null)",
        "*#NO_*",
        "*.Cancel*Token#is*Cancel*()"
      })
  void writtenAsRead(String text) {
    assertEquals(text, Pattern.read(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "a.b.T,            a.b.T,        true",
    "a.b.T,            b.T,          false",
    "a.b.T,            a.b.TX,       false",
    "*.T,              a.b.T,        true",
    "*.T,              a.Outer.T,    true",
    "*.T,              T,            true",
    "*.T,              a.XT,         false",
    "*.T,              XT,           false",
    "a.*.T,            a.b.c.T,      true",
    "a.*.T,            a.T,          false",
    "*.Null*Monitor,   a.NullProgressMonitor, true",
    "*.Null*Monitor,   NullMonitor,  true",
    "*.Null*Monitor,   a.NotNullMonitor, false",
    "*,                a.b.T,        true",
    "*.ab*ab,          x.ababab,     true",
    "*.ab*ab,          x.ab,         false",
  })
  void types(String pattern, String type, boolean matches) {
    assertEquals(matches, Pattern.read(pattern).matchesType(type));
  }

  @Test
  void aFieldIsNoCallAndNoType() {
    Pattern field = Pattern.read("a.T#NO_*");
    assertTrue(field.matchesField("a.T", "NO_TOKEN"));
    assertFalse(field.matchesField("a.T", "NOTHING"));
    assertFalse(field.matchesField("b.T", "NO_TOKEN"));
    assertFalse(field.matchesCall("a.T", "NO_TOKEN", List.of()));
    assertFalse(field.matchesType("a.T"));
    assertFalse(Pattern.read("a.T").matchesField("a.T", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.T#f();        '';         true",
        "a.T#f();        _;          false",
        "a.T#f(_);       _;          true",
        "a.T#f(_);       null;       true",
        "a.T#f(_);       '';         false",
        "a.T#f(_);       _ _;        false",
        "a.T#f(null);    null;       true",
        "a.T#f(null);    _;          false",
        "a.T#f(_*);      '';         true",
        "a.T#f(_*);      _ null _;   true",
        "a.T#f(_,_*);    '';         false",
        "a.T#f(_,_*);    _;          true",
        "a.T#f(null,_*); null _;     true",
        "a.T#f(null,_*); _ null;     false",
        "a.T#g();        '';         false",
        "a.U#f();        '';         false",
        "*#*(_*);        _;          true",
      })
  void calls(String pattern, String args, boolean matches) {
    List<String> list = args.isBlank() ? List.of() : List.of(args.strip().split(" "));
    assertEquals(matches, Pattern.read(pattern).matchesCall("a.T", "f", list));
  }

  @Test
  void theLiteralIsNothingElse() {
    Pattern literal = Pattern.read("null");
    assertTrue(literal.isNull());
    assertFalse(literal.isType());
    assertFalse(literal.matchesType("null"));
    assertFalse(literal.matchesField("null", ""));
    assertFalse(literal.matchesCall("null", "", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.B$C;          expected a nested type with a dot, 'a.B.C'",
        "a.B<C>;         expected a type without type arguments",
        "StopFlag;       '*.StopFlag' is one of any package",
        "a..B;           expected a qualified type",
        "a.1B;           expected a qualified type",
        "a.B#;           expected a member's name",
        "a.B#f(;         expected ')'",
        "a.B#f()x;       expected ')'",
        "a.B#(_);        expected a method's name",
        "a.B#new;        #new() for none, #new(_*) for any",
        "a.B#f(int);     expected _ (one argument), _* (any number) or null for each argument, got 'int'",
        "a.B#f(_*,_);    only at the end",
        "a.B#f(_,);      got ''",
      })
  void errorsSayWhatWasExpected(String text, String message) {
    FamilyException e = assertThrows(FamilyException.class, () -> Pattern.read(text));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
