package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the command line in this process.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error, with {@code T s} for how long it took
 */
record Run(int code, String out, String err) {
  /** What it wrote, without how long it took. */
  String untimed() {
    return out.replaceAll("\"seconds\" : [\\d.]+", "");
  }

  static Run heed(String... args) {
    return withInput("", args);
  }

  static Run withInput(String input, String... args) {
    return withInput(input, CancellationToken.NONE, args);
  }

  static Run cancelled(CancellationToken token, String... args) {
    return withInput("", token, args);
  }

  private static Run withInput(String input, CancellationToken token, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            token,
            args);
    return new Run(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).replaceAll("in \\d+\\.\\d s", "in T s"));
  }
}
