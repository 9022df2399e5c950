package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.heed.cancel.CancellationToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heed heeds cancellation. */
@Timeout(value = 240, threadMode = ThreadMode.SEPARATE_THREAD)
class CancellingTest {
  private static final String CODE =
      """
      package acme;
      class Code%1$d {
        void load(String key) {}
        void load(String key, CancellationToken token) {}
        void run(CancellationToken token) {
          load("a");
        }
      }
      """;

  private static final int FILES = 5;

  @TempDir Path temp;

  private Path code(int i) {
    return temp.resolve("src/Code" + i + ".java");
  }

  private void writeCode() throws IOException {
    Files.createDirectories(temp.resolve("src"));
    Files.writeString(
        temp.resolve("src/CancellationToken.java"),
        "package acme; interface CancellationToken { boolean isCancelled(); }");
    for (int i = 0; i < FILES; i++) {
      Files.writeString(code(i), CODE.formatted(i));
    }
  }

  /** One that is cancelled while it is asked so many times, by any thread. */
  private static CancellationToken after(int times) {
    AtomicInteger asked = new AtomicInteger();
    return () -> asked.incrementAndGet() > times;
  }

  @Test
  void wheneverItIsCancelledNothingIsLeftHalfDone() throws IOException {
    writeCode();
    Path report = temp.resolve("report.json");
    String[] command = {
      "audit",
      "--fix",
      "--no-discovery",
      "--threads=1",
      "--output=json:" + report,
      temp.resolve("src").toString()
    };
    AtomicInteger asked = new AtomicInteger();
    CancellationToken counting =
        () -> {
          asked.incrementAndGet();
          return false;
        };
    assertEquals(ExitCode.CLEAN, Run.cancelled(counting, command).code());
    Files.delete(report);
    int all = asked.get();
    // Here and there, and each time towards the end, when files are written.
    TreeSet<Integer> times = new TreeSet<>();
    IntStream.range(0, 10).forEach(i -> times.add(all * i / 10));
    IntStream.rangeClosed(1, FILES + 3).forEach(i -> times.add(all - i));
    TreeSet<Integer> fixed = new TreeSet<>();
    for (int time : times) {
      writeCode();
      Run run = Run.cancelled(after(time), command);
      int done = 0;
      for (int i = 0; i < FILES; i++) {
        String text = Files.readString(code(i));
        String whole = CODE.formatted(i);
        done += text.equals(whole) ? 0 : 1;
        assertTrue(
            text.equals(whole) || text.equals(whole.replace("\"a\");", "\"a\", token);")), text);
      }
      fixed.add(done);
      assertEquals(List.of(), leftovers());
      assertEquals("", run.out());
      assertEquals(ExitCode.CANCELLED, run.code(), run.err());
      assertFalse(Files.exists(report));
      String some = "heed: cancelled; " + done + " of 5 files were fixed before\n";
      assertTrue(run.err().equals("heed: cancelled\n") || run.err().equals(some), run.err());
    }
    assertEquals(FILES + 1, fixed.size(), "none, each number of some, all: " + fixed);
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      return files.map(Path::toString).filter(f -> f.endsWith(".tmp")).toList();
    }
  }

  /** What a real process is given: much to read, and a file whose text never comes. */
  private List<String> neverEnding(String... options) throws Exception {
    Path src = Files.createDirectories(temp.resolve("src"));
    String method = "  int m%d(int n) { return n > %<d ? m%<d(n - 1) : (n + %<d) * 31; }\n";
    for (int i = 0; i < 100; i++) {
      StringBuilder text = new StringBuilder("class Big" + i + " {\n");
      for (int m = 0; m < 2_000; m++) {
        text.append(method.formatted(m));
      }
      Files.writeString(src.resolve("Big" + i + ".java"), text.append("}\n"));
    }
    Path pipe = temp.resolve("Pipe.java");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "audit",
                "--no-discovery",
                src.toString(),
                pipe.toString()));
    command.addAll(List.of(options));
    return command;
  }

  @DisabledOnOs(OS.WINDOWS)
  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aSignalEndsTheProcessAndLeavesNothing(String signal, int code) throws Exception {
    assumeFalse(signal.equals("INT") && isInterruptIgnored(), "started without Ctrl-C");
    Path report = temp.resolve("report.sarif");
    Files.writeString(report, "the old one");
    Process process =
        new ProcessBuilder(neverEnding("-v", "--output=sarif:" + report, "--output=text"))
            .redirectOutput(temp.resolve("out").toFile())
            .start();
    try (BufferedReader err =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      assertEquals("heed: 101 files found, 101 to read", err.readLine());
      String pid = Long.toString(process.pid());
      assertEquals(0, new ProcessBuilder("kill", "-" + signal, pid).start().waitFor());
      assertEquals(code, process.waitFor());
      assertEquals("heed: cancelled", err.readLine());
    }
    assertEquals("the old one", Files.readString(report));
    assertEquals("", Files.readString(temp.resolve("out")));
    assertEquals(List.of(), leftovers());
  }

  /** A shell that starts something in the background lets it ignore Ctrl-C, and what it starts. */
  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(l -> l.startsWith("SigIgn:"))
            .anyMatch(l -> (Long.parseUnsignedLong(l.substring(7).strip(), 16) & 2) != 0);
  }

  @Test
  void helpSaysHowItEnds() {
    assertTrue(Run.heed("--help").out().contains("130"));
    assertFalse(Run.heed("rules").err().contains("cancelled"));
  }
}
