package dev.heed.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void takesTheExamplesOutOfAPage() {
    String page =
        """
        Prose.
        ```java before
        f(); // reported
        g(); // reported as info
        ```
        ```java after
        f(t);
        ```
        ```sh
        heed
        ```
        """;

    List<Case> examples = Pages.examples("NoneTokenFacade", page);

    assertEquals(2, examples.size());
    assertEquals("rules/NoneTokenFacade/README.md:2", examples.get(0).name());
    assertEquals(
        "f(); // expect: NoneTokenFacade\ng(); // expect: NoneTokenFacade:info\n",
        examples.get(0).sources().get(0).text());
  }

  @Test
  void refusesAnExampleThatShowsNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Pages.examples("NoneTokenFacade", "```java before\nf();\n```\n"));
    assertThrows(
        IllegalArgumentException.class,
        () -> Pages.examples("NoneTokenFacade", "```java after\nf(); // reported\n```\n"));
  }
}
