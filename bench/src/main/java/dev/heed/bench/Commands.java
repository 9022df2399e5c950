package dev.heed.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Runs other programs, and measures them with GNU time: a JVM cannot ask what its children cost.
 */
final class Commands {
  private static final Path TIME = Path.of("/usr/bin/time");
  private static final int MOST_SHOWN = 2000;

  private Commands() {}

  /**
   * What one run cost.
   *
   * @param wall elapsed seconds
   * @param cpu seconds of all cores, the system's part included
   * @param peak resident memory at its highest, in bytes
   */
  record Cost(double wall, double cpu, long peak) {}

  /**
   * @throws BenchException when GNU time is missing
   */
  static void check() {
    try {
      Process process = new ProcessBuilder(TIME.toString(), "-f", "%e %U %S %M", "true").start();
      String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() == 0 && said.strip().split(" ").length == 4) {
        return;
      }
    } catch (IOException e) {
      // Said below.
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    throw new BenchException(TIME + " is not GNU time; install it (Debian: apt-get install time)");
  }

  /**
   * Runs a command and measures it; what it prints goes into a file.
   *
   * @param codes the exit codes that are no failure
   * @throws BenchException when it ends with another one
   */
  static Cost measure(Path dir, List<String> command, Set<Integer> codes, Path output)
      throws IOException {
    Path figures = output.resolveSibling(output.getFileName() + ".time");
    List<String> timed = new ArrayList<>();
    timed.addAll(List.of(TIME.toString(), "-o", figures.toString(), "-f", "%e %U %S %M"));
    timed.addAll(command);
    int code = run(dir, timed, output);
    if (!codes.contains(code)) {
      throw failed(command, code, output);
    }
    // Before the figures stands a line that tells of another exit code than 0.
    List<String> lines = Files.readAllLines(figures);
    String[] said = lines.get(lines.size() - 1).split(" ");
    return new Cost(
        Double.parseDouble(said[0]),
        Double.parseDouble(said[1]) + Double.parseDouble(said[2]),
        Long.parseLong(said[3]) * 1024);
  }

  /**
   * Runs a command whose cost is of no interest.
   *
   * @throws BenchException when it fails
   */
  static void run(Path dir, List<String> command) throws IOException {
    Path output = Files.createTempFile("bench", ".log");
    int code = run(dir, command, output);
    if (code != 0) {
      throw failed(command, code, output);
    }
    Files.delete(output);
  }

  private static int run(Path dir, List<String> command, Path output) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(dir.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      throw interrupted(e);
    }
  }

  private static BenchException failed(List<String> command, int code, Path output)
      throws IOException {
    String text = Files.readString(output, StandardCharsets.ISO_8859_1);
    return new BenchException(
        String.format(
            Locale.ROOT,
            "exit code %d from %s%n%s%n(all of it: %s)",
            code,
            String.join(" ", command),
            text.substring(0, Math.min(MOST_SHOWN, text.length())),
            output));
  }

  private static BenchException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new BenchException("interrupted: " + e.getMessage());
  }
}
