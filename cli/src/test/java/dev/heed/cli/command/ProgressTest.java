package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class ProgressTest {
  private static final byte[] LATE = "class Late {}".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
  private final Console console =
      new Console(InputStream.nullInputStream(), stream, stream, true, true);

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Waits for the clock of the progress, however slow the machine. */
  private void await(String text) throws InterruptedException {
    while (!shown().contains(text)) {
      Thread.sleep(5);
    }
  }

  @Test
  void oneLineThatIsGoneInTheEnd() throws InterruptedException {
    try (Progress progress = Progress.on(console, 0)) {
      progress.phase("reading", 3);
      Function<Integer, Integer> counted = progress.counting(i -> i + 1);
      assertEquals(2, counted.apply(1));
      assertEquals(3, counted.apply(2));
      await("\rheed: reading 2/3 files");
      progress.phase("indexing");
      // What stood there before is wiped out.
      await("\rheed: indexing" + " ".repeat("reading 2/3 files".length() - "indexing".length()));
    }
    assertFalse(shown().contains("\n"));
    String wiped = "\r" + " ".repeat("heed: indexing".length()) + "\r";
    assertTrue(shown().endsWith(wiped), shown());
  }

  @Test
  void nothingForWhoDoesNotWait() {
    try (Progress progress = Progress.on(console, Progress.PATIENCE_MILLIS)) {
      progress.phase("reading", 3);
    }
    assertEquals("", shown());
  }

  @Test
  void itIsAskedForOrNot() {
    assertEquals(0, Run.heed("audit", "--no-progress", "-q", temp.toString()).code());
    assertEquals("", Run.heed("audit", "--progress", "-q", temp.toString()).err());
  }

  /** A whole process in a terminal, reading what does not come before it showed that it waits. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void inATerminalItIsShownAndTakenAway() throws Exception {
    Process process = Terminal.start(heed(""), temp);
    try (OutputStream late = Files.newOutputStream(pipe())) {
      String seen = "";
      for (int c; !seen.contains("\rheed: reading 0/1 files"); seen += (char) c) {
        c = process.getInputStream().read();
        assertTrue(c >= 0, seen);
      }
      late.write(LATE);
    }
    String rest = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertTrue(rest.contains("\r   "), rest);
    assertTrue(rest.contains("\r0 findings"), rest);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingInATerminalThatIsToldNotTo() throws Exception {
    for (String option : new String[] {"--no-progress", "--quiet"}) {
      Process process = Terminal.start(heed(option), temp);
      // Opened once it is read.
      try (OutputStream late = Files.newOutputStream(pipe())) {
        Thread.sleep(2 * Progress.PATIENCE_MILLIS);
        late.write(LATE);
      }
      String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor());
      assertFalse(all.contains("reading"), all);
    }
  }

  private Path pipe() {
    return temp.resolve("Late.java");
  }

  private String heed(String option) throws Exception {
    Files.deleteIfExists(pipe());
    assertEquals(0, new ProcessBuilder("mkfifo", pipe().toString()).start().waitFor());
    // As the launcher does it.
    return "'%s' -Dheed.stderr.terminal=$([ -t 2 ] && echo true) -cp '%s' %s audit --no-discovery %s Late.java"
        .formatted(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            System.getProperty("java.class.path"),
            Main.class.getName(),
            option);
  }
}
