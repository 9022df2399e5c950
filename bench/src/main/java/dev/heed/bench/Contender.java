package dev.heed.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A command that is measured.
 *
 * @param name what it is called in the results
 * @param dir where it runs
 * @param before what is done before each run, not measured
 * @param codes the exit codes that are no failure
 */
record Contender(String name, Path dir, Step before, List<String> command, Set<Integer> codes) {
  /** Something done before a run. */
  interface Step {
    void run() throws IOException;
  }

  private static final Step NOTHING = () -> {};

  Contender(String name, Path dir, List<String> command, Integer... codes) {
    this(name, dir, NOTHING, command, codes.length == 0 ? Set.of(0) : Set.of(codes));
  }

  Contender after(Step step) {
    return new Contender(name, dir, step, command, codes);
  }
}
