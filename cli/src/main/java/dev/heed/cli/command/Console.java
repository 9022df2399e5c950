package dev.heed.cli.command;

import dev.heed.cli.report.Paint;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * The three streams of a run. What was asked for goes to {@code out}; everything else to {@code
 * err}.
 *
 * @param terminal whether these are the streams of the process, which may be a terminal
 * @param watched whether somebody looks at {@code err} while Heed works
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean watched) {
  /**
   * The colours of standard output.
   *
   * @param wish what the user asked for, {@code null} for nothing; then a terminal has colours
   *     unless {@code NO_COLOR} is set
   */
  Paint paint(Boolean wish) {
    return new Paint(wish != null ? wish : ansi().enabled());
  }

  /** The colours of help texts. */
  Ansi ansi() {
    return terminal ? Ansi.AUTO : Ansi.OFF;
  }

  /** A line on standard output. */
  void say(String line) {
    out.print(line + "\n");
  }

  /** Text for programs on standard output, character for character, as UTF-8. */
  void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
  }

  /** A line on standard error, at once: somebody may be waiting. */
  void tell(String line) {
    err.print(Paint.plain(line) + "\n");
    err.flush();
  }
}
