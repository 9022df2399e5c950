package dev.heed.cli.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.heed.cancel.CancellationToken;
import dev.heed.cancel.CancellationTokenSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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
              },
              CancellationToken.NONE);
      assertEquals(inputs.stream().map(i -> 2 * i).toList(), doubled);
    }
  }

  @Test
  void theStackIsDeepAndFailuresComeThrough() {
    try (Workers workers = new Workers(1)) {
      assertEquals(
          List.of(300_000),
          workers.map(List.of(300_000), WorkersTest::depth, CancellationToken.NONE));
      assertThrows(
          ArithmeticException.class,
          () -> workers.map(List.of(0), zero -> 1 / zero, CancellationToken.NONE));
    }
  }

  @Test
  void onceCancelledNothingIsBegunAndNobodyWaits() {
    CancellationTokenSource source = new CancellationTokenSource();
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    Function<Integer, Integer> stuck =
        i -> {
          begun.incrementAndGet();
          source.cancel();
          await(never);
          return i;
        };
    try (Workers workers = new Workers(1)) {
      assertThrows(
          CancellationException.class, () -> workers.map(List.of(1, 2, 3), stuck, source.token()));
      never.countDown();
      // The one thread has been through the queue when it is at this.
      workers.map(List.of(0), i -> i, CancellationToken.NONE);
      assertEquals(1, begun.get());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
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
