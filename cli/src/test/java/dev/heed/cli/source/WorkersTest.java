package dev.heed.cli.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void resultsInTheOrderOfTheInputs() {
    List<Integer> inputs = IntStream.range(0, 200).boxed().toList();
    try (Workers workers = new Workers(8)) {
      List<Integer> doubled =
          workers.map(
              inputs,
              i -> {
                pause(i % 3);
                return 2 * i;
              });
      assertEquals(inputs.stream().map(i -> 2 * i).toList(), doubled);
    }
  }

  @Test
  void theStackIsDeepAndFailuresComeThrough() {
    try (Workers workers = new Workers(1)) {
      assertEquals(List.of(300_000), workers.map(List.of(300_000), WorkersTest::depth));
      assertThrows(ArithmeticException.class, () -> workers.map(List.of(0), zero -> 1 / zero));
    }
  }

  private static int depth(int levels) {
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
