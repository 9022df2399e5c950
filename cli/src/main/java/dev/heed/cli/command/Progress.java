package dev.heed.cli.command;

import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What a run is at, on one line of standard error that is gone when it ends: shown to people who
 * have waited for a second. Threads may report.
 */
final class Progress implements AutoCloseable {
  /** Whoever is done before has nothing to wait for. */
  static final long PATIENCE_MILLIS = 1_000;

  private static final long TICK_MILLIS = 100;

  /** A step of the run; the total is 0 when there is nothing to count. */
  private record Phase(String name, int total, AtomicInteger done) {
    String shown() {
      return total == 0 ? name : name + " " + done + "/" + total + " files";
    }
  }

  private final Console console;
  private final Optional<Timer> clock;
  private volatile Phase phase = new Phase("starting", 0, new AtomicInteger());
  private int width;
  private boolean closed;

  private Progress(Console console, Optional<Timer> clock) {
    this.console = console;
    this.clock = clock;
  }

  /** One that shows nothing. */
  static Progress silent(Console console) {
    return new Progress(console, Optional.empty());
  }

  /** One that shows itself once somebody has waited so many milliseconds. */
  static Progress on(Console console, long patience) {
    Timer clock = new Timer("heed-progress", true);
    Progress progress = new Progress(console, Optional.of(clock));
    clock.schedule(
        new TimerTask() {
          @Override
          public void run() {
            progress.draw();
          }
        },
        patience,
        TICK_MILLIS);
    return progress;
  }

  /** A step begins that has nothing to count. */
  void phase(String name) {
    phase(name, 0);
  }

  /** A step begins that takes so many files. */
  void phase(String name, int files) {
    phase = new Phase(name, files, new AtomicInteger());
  }

  /** The function, counted for the step that is under way. */
  <A, B> Function<A, B> counting(Function<A, B> function) {
    AtomicInteger done = phase.done();
    return a -> {
      B b = function.apply(a);
      done.incrementAndGet();
      return b;
    };
  }

  private synchronized void draw() {
    if (!closed) {
      show("heed: " + phase.shown());
    }
  }

  /** Takes the line away; nothing is shown from here on. */
  @Override
  public synchronized void close() {
    closed = true;
    clock.ifPresent(Timer::cancel);
    if (width > 0) {
      show("");
      console.err().print("\r");
      console.err().flush();
      width = 0;
    }
  }

  /** Spaces wipe out what was there, on every terminal. */
  private void show(String line) {
    console.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    console.err().flush();
    width = line.length();
  }
}
