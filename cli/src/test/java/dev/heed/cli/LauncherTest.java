package dev.heed.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a clone of its own, with an mvn and a java that only tell what they are given.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  /** Makes the archive of classes that it is told to, and counts those. */
  private static final String JAVA =
      """
      #!/bin/sh
      for a in "$@"; do
        case $a in
          -XX:ArchiveClassesAtExit=*)
            echo archived >> "$HEED_TEST_RUNS"
            echo of "$(cat "$HEED_TEST_JAR")" > "${a#*=}"
            exit 0
            ;;
        esac
      done
      for a in "$@"; do echo "<$a>"; done
      echo heard >&2
      exit 7
      """;

  /** Writes the jar it is told to, slowly, and counts its runs. */
  private static final String MVN =
      """
      #!/bin/sh
      for a in "$@"; do case $a in -Dheed.jar=*) jar=${a#-Dheed.jar=} ;; esac; done
      echo run >> "$HEED_TEST_RUNS"
      sleep 1
      echo built > "$jar"
      echo "the output of mvn"
      """;

  @TempDir Path temp;
  private Path clone;
  private Path runs;

  @BeforeEach
  void makeClone() throws IOException {
    clone = Files.createDirectories(temp.resolve("a clone"));
    runs = temp.resolve("runs");
    Files.copy(Path.of("../heed"), clone.resolve("heed"));
    for (String place : List.of("rules/src/main", "cli/src/main", "testdata/rules/R")) {
      Files.createDirectories(clone.resolve(place));
    }
    for (String place : List.of("pom.xml", "rules/pom.xml", "cli/pom.xml", "cli/src/main/A.java")) {
      Files.writeString(clone.resolve(place), "x");
    }
    script("jdk/bin/java", JAVA);
    Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
    script("bin/mvn", MVN);
  }

  private void script(String place, String text) throws IOException {
    Path file = temp.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Ran(int code, String out, String err) {}

  private Process start(String launcher, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", launcher));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", temp.resolve("jdk").toString());
    environment.put("PATH", temp.resolve("bin") + ":/usr/bin:/bin");
    environment.put("HEED_TEST_RUNS", runs.toString());
    environment.put("HEED_TEST_JAR", clone.resolve("cli/target/heed.jar").toString());
    environment.put("HEED_JAVA_OPTS", "-Xmx1g -Da=b");
    return builder.start();
  }

  private static Ran end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out, err);
  }

  private int builds() throws IOException {
    return runs("run");
  }

  private int runs(String what) throws IOException {
    return Files.exists(runs) ? Collections.frequency(Files.readAllLines(runs), what) : 0;
  }

  /** The archive that Java was told to use. */
  private static Optional<Path> archive(Ran ran) {
    return ran.out()
        .lines()
        .filter(l -> l.startsWith("<-XX:SharedArchiveFile="))
        .map(l -> Path.of(l.substring(l.indexOf('=') + 1, l.length() - 1)))
        .findFirst();
  }

  @Test
  void classesAreArchivedOnceForEachJarAndJava() throws Exception {
    Path archive = archive(end(start(clone + "/heed"))).orElseThrow();
    assertEquals("of built\n", Files.readString(archive));
    assertEquals(archive, archive(end(start(clone + "/heed"))).orElseThrow());
    assertEquals(1, runs("archived"));

    Path jar = clone.resolve("cli/target/heed.jar");
    Files.writeString(jar, "another");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis() + 1_000));
    assertEquals(archive, archive(end(start(clone + "/heed"))).orElseThrow());
    assertEquals("of another\n", Files.readString(archive));

    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    assertNotEquals(archive, archive(end(start(clone + "/heed"))).orElseThrow());
    assertFalse(Files.exists(clone.resolve("cli/target/heed.lock")));
  }

  @Test
  void aJavaThatArchivesNothingIsAskedOnce() throws Exception {
    script(
        "jdk/bin/java",
        JAVA.replace("echo of \"$(cat \"$HEED_TEST_JAR\")\" > \"${a#*=}\"", "exit 1"));
    assertEquals(Optional.empty(), archive(end(start(clone + "/heed"))));
    assertEquals(Optional.empty(), archive(end(start(clone + "/heed"))));
    assertEquals(1, runs("archived"));
  }

  @Test
  void buildsOnceAndPassesOnArgumentsAndExitCode() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("a clone/heed"));
    Process first = start(link.toString(), "audit", "a b", "");
    Process second = start(clone + "/heed", "rules");
    Ran ran = end(first);
    assertEquals(7, ran.code(), ran.err());
    assertEquals("heard\n", ran.err());
    String jar = clone.toRealPath().resolve("cli/target/heed.jar").toString();
    assertTrue(
        ran.out()
            .endsWith(
                "<-Xmx1g>\n<-Da=b>\n<-Dheed.stderr.terminal=false>\n<-jar>\n<"
                    + jar
                    + ">\n<audit>\n<a b>\n<>\n"),
        ran.out());
    assertTrue(end(second).out().endsWith("<rules>\n"));
    assertEquals(1, builds());
    assertEquals("built\n", Files.readString(Path.of(jar)));
    assertFalse(Files.exists(clone.resolve("cli/target/heed.lock")));

    end(start(clone + "/heed"));
    assertEquals(1, builds());
    FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 60_000);
    Files.setLastModifiedTime(
        Files.writeString(clone.resolve("testdata/rules/R/A.java"), "a case"), later);
    end(start(clone + "/heed"));
    assertEquals(1, builds());
    Files.setLastModifiedTime(clone.resolve("cli/src/main/A.java"), later);
    end(start(clone + "/heed"));
    assertEquals(2, builds());
  }

  @Test
  void saysWhetherStandardErrorIsATerminal() throws Exception {
    end(start(clone + "/heed"));
    String launcher = "JAVA_HOME='" + temp.resolve("jdk") + "' sh '" + clone + "/heed'";
    assertTrue(inTerminal(launcher).contains("<-Dheed.stderr.terminal=true>"));
    assertTrue(inTerminal(launcher + " 2>err").contains("<-Dheed.stderr.terminal=false>"));
  }

  /** What a command writes to a pseudo-terminal. */
  private String inTerminal(String command) throws Exception {
    Ran ran = end(Terminal.start(command, temp));
    assertEquals(7, ran.code());
    return ran.out();
  }

  @Test
  void aLockLeftBehindIsTakenOver() throws Exception {
    Path lock = Files.createDirectories(clone.resolve("cli/target/heed.lock"));
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
    assertEquals(7, end(start(clone + "/heed")).code());
    assertEquals(1, builds());
  }

  @Test
  void aFailedBuildShowsItsOutput() throws Exception {
    script("bin/mvn", "#!/bin/sh\necho BROKEN here\nexit 1\n");
    Ran ran = end(start(clone + "/heed"));
    assertEquals(2, ran.code());
    assertEquals("", ran.out());
    assertEquals("BROKEN here\nheed: could not be built; the output of mvn is above\n", ran.err());
    assertFalse(Files.exists(clone.resolve("cli/target/heed.jar")));
    assertFalse(Files.exists(clone.resolve("cli/target/heed.lock")));
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    Ran ran = end(start(clone + "/heed"));
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("/jdk/bin/java is Java 8; set JAVA_HOME to a JDK, 17"));
  }
}
