package dev.heed.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.heed.rule.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkerTest {
  @Test
  void readsWhatALineAnnounces() {
    String text =
        "class A {\r\n  f(); // expect: TokenNotForwarded:info@f, NoneTokenPassed\r\n  g();\n}";

    assertEquals(
        List.of(
            new Marker(2, "TokenNotForwarded", Severity.INFO, Optional.of("f"), Optional.empty()),
            new Marker(2, "NoneTokenPassed", Severity.WARNING, Optional.empty(), Optional.empty())),
        Marker.read(text));
  }

  @Test
  void readsWordsOfTheMessage() {
    assertEquals(
        List.of(
            new Marker(
                1,
                "StoredToken",
                Severity.INFO,
                Optional.of("token"),
                Optional.of("kept, and never given back")),
            new Marker(1, "UnusedToken", Severity.INFO, Optional.empty(), Optional.empty())),
        Marker.read(
            "f(); // expect: StoredToken@token \"kept, and never given back\", UnusedToken"));
  }

  @Test
  void refusesWhatWouldTestNothing() {
    for (String bad :
        List.of(
            "", "TokenNotForwarded:", "NoSuchRule", "TokenNotForwarded@a.b", "UnusedToken \"\"")) {
      assertThrows(
          IllegalArgumentException.class, () -> Marker.read("\nf(); // expect: " + bad), bad);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> Marker.read("f(); // expect: TokenNotForwarded:loud"),
        "a severity there is not");
  }

  @Test
  void leavesTheTextWithoutThem() {
    assertEquals("f();\n// g\n", Marker.strip("f(); // expect: NoneTokenPassed\r\n// g"));
  }
}
