package dev.heed.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** Pseudo-terminals, where the machine has the {@code script} of Linux. */
public final class Terminal {
  private Terminal() {}

  /** Starts a shell command in one; what it writes, errors too, is the output of the process. */
  public static Process start(String command, Path directory)
      throws IOException, InterruptedException {
    assumeTrue(isThere(), "no 'script' as Linux has it");
    ProcessBuilder builder = new ProcessBuilder("script", "-qec", command, "/dev/null");
    builder.environment().remove("CI");
    return builder.directory(directory.toFile()).start();
  }

  private static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("script", "-qec", "true", "/dev/null").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
