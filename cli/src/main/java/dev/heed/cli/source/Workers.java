package dev.heed.cli.source;

import dev.heed.cancel.CancellationToken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Threads for work on files, with a stack for code that is nested thousands deep. */
public final class Workers implements AutoCloseable {
  /** Address space only: a thread's stack takes memory as far as it is used. */
  private static final long STACK_BYTES = 256L << 20;

  /** How soon a cancellation is seen. */
  private static final long TICK_MILLIS = 50;

  private final ExecutorService threads;

  /**
   * @param count at least 1
   */
  public Workers(int count) {
    AtomicInteger number = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            count,
            work -> {
              Thread thread =
                  new Thread(null, work, "heed-" + number.incrementAndGet(), STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Applies the function to all, side by side. Once it is cancelled nothing new is begun, and
   * nobody waits for what is under way.
   *
   * @return the results in the order of the inputs, whatever thread was first
   * @throws RuntimeException or {@link Error}: the first one that a call threw
   */
  public <A, B> List<B> map(
      List<A> inputs, Function<? super A, ? extends B> function, CancellationToken token) {
    List<Future<B>> futures = new ArrayList<>(inputs.size());
    for (A input : inputs) {
      futures.add(
          threads.submit(
              () -> {
                token.throwIfCancelled();
                return function.apply(input);
              }));
    }
    List<B> results = new ArrayList<>(inputs.size());
    for (Future<B> future : futures) {
      results.add(result(future, token));
    }
    return results;
  }

  private static <B> B result(Future<B> future, CancellationToken token) {
    try {
      while (true) {
        token.throwIfCancelled();
        try {
          return future.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          // Still at it: ask again whether somebody wants it.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      if (e.getCause() instanceof Error broken) {
        throw broken;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Ends the threads; work that goes on is interrupted. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
