package dev.heed.cli.command;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a run says besides its findings. Threads may report; the order of lines is settled later.
 */
final class Log {
  private final Console console;
  private final boolean verbose;
  private final boolean debug;
  private final SortedSet<String> problems = Collections.synchronizedSortedSet(new TreeSet<>());

  Log(Console console, boolean verbose, boolean debug) {
    this.console = console;
    this.verbose = verbose;
    this.debug = debug;
  }

  /** Something that makes the result incomplete, shown by {@link #flush}. */
  void problem(String line) {
    problems.add(line);
  }

  /** Something for {@code --verbose}. */
  void detail(String line) {
    if (verbose) {
      console.tell("heed: " + line);
    }
  }

  /** The trace of an error inside Heed, for {@code --debug}. */
  void stack(Throwable e) {
    if (debug) {
      synchronized (console) {
        e.printStackTrace(console.err());
      }
    }
  }

  /** Shows the problems. */
  void flush() {
    problems.forEach(p -> console.tell("heed: warning: " + p));
  }

  /** Whether there were problems. */
  boolean hasProblems() {
    return !problems.isEmpty();
  }
}
