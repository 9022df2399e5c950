package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixingTest {
  private static final String API =
      """
      package acme;
      interface CancellationToken { boolean isCancellationRequested(); }
      class Repo {
        String load(String key) { return key; }
        String load(String key, CancellationToken token) { return key; }
        String getName(String key) { return key; }
        String getName(String key, CancellationToken token) { return key; }
      }
      """;

  /** The second call is an argument of the first: their fixes touch. */
  private static final String SERVICE =
      """
      package acme;

      class Service {
        // \u00e4\t \ud83d\ude00
        void run(Repo repo, CancellationToken token) {
          repo.load("a"  /* key */ );  \s
          repo.load(repo.load("b"));
          repo.getName("c");
        }
      }""";

  private static final String FIXED =
      SERVICE
          .replace("\"a\"", "\"a\", token")
          .replace("repo.load(\"b\"))", "repo.load(\"b\", token), token)");

  // Below the working directory, since a patch names files from there.
  @TempDir(factory = InTarget.class)
  Path dir;

  private Path service;

  @BeforeEach
  void project() throws IOException {
    Files.writeString(dir.resolve("Repo.java"), API);
    service = dir.resolve("Service.java");
  }

  private Run heed(String... options) {
    return Run.heed(
        Stream.of(Stream.of("audit"), Stream.of(options), Stream.of(dir.toString()))
            .flatMap(s -> s)
            .toArray(String[]::new));
  }

  private void write(String text) throws IOException {
    Files.writeString(service, text);
  }

  /** Not in the corpus: it takes two files. */
  @Test
  void aDoorThatLeadsToAnotherIsNotOpenedFirst() throws IOException {
    Files.writeString(
        dir.resolve("Repo.java"),
        """
        package acme;
        interface CancellationToken {
          CancellationToken NONE = () -> false;
          boolean isCancellationRequested();
        }
        interface Repo {
          void load(String key, CancellationToken token);
        }
        """);
    String other =
        """
        package acme;
        class Other {
          static void work(Repo repo) throws InterruptedException {
            for (int i = 0; i < 3; i++) {
              Thread.sleep(2000); // to be mended by people
            }
            repo.load("b", CancellationToken.NONE);
          }
        }
        """;
    Files.writeString(dir.resolve("Other.java"), other);
    String text =
        """
        package acme;
        class Service {
          static void run(Repo repo) throws InterruptedException {
            repo.load("a", CancellationToken.NONE);
            Other.work(repo);
          }
        }
        """;
    write(text);
    heed("--fix", "--min-severity", "info");
    assertEquals(text, Files.readString(service), "its token would be dropped at `work`");
    write(text.replace("    Other.work(repo);\n", ""));
    heed("--fix", "--min-severity", "info");
    assertTrue(Files.readString(service).contains("load(\"a\", token)"), "alone it is opened");
    assertEquals(other, Files.readString(dir.resolve("Other.java")));
  }

  /** Not in the corpus: what rewrites that cannot read escapes outside of strings. */
  @Test
  void aClosingBracketMayBeAnEscape() throws IOException {
    String text =
        """
        package acme;

        class Service {
          static String none(\\uu0029 {
            return new Pool().all(CancellationToken.NONE);
          }

          String run(Pool pool, CancellationToken token) {
            return pool.load("a\\u0029"\\u0029 + pool.all\\u0028\\u0029 + pool.all(\\uuu0029;
          }
        }
        """;
    Files.writeString(
        dir.resolve("Repo.java"),
        """
        package acme;
        interface CancellationToken {
          CancellationToken NONE = () -> false;
          boolean isCancellationRequested();
        }
        class Pool {
          String load(String key) { return key; }
          String load(String key, CancellationToken token) { return key; }
          String all() { return ""; }
          String all(CancellationToken token) { return ""; }
        }
        """);
    write(text);
    heed("--fix", "--min-severity", "info");
    assertEquals(
        """
        package acme;

        class Service {
          static String none(\\uu0029 {
            return none(CancellationToken.NONE);
          }

          static String none(CancellationToken token\\uu0029 {
            return new Pool().all(token);
          }

          String run(Pool pool, CancellationToken token) {
            return pool.load("a\\u0029", token\\u0029 + pool.all\\u0028token\\u0029 + pool.all(token\\uuu0029;
          }
        }
        """,
        Files.readString(service));
  }

  @Test
  void fixesAndReportsWhatIsLeft() throws IOException {
    write(SERVICE);
    Run run = heed("--fix");
    assertEquals(FIXED, Files.readString(service));
    assertEquals(API, Files.readString(dir.resolve("Repo.java")));
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("fixed 3 findings in 1 file\n"), run.err());
    assertEquals(0, run.code());
    Run again = heed("--fix");
    assertTrue(again.err().startsWith("fixed 0 findings in 0 files\n"), again.err());
    try (Stream<Path> files = Files.list(dir)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void whatIsNotShownIsNotFixed() throws IOException {
    write(SERVICE);
    heed("--fix");
    heed("--fix", "--min-severity=info");
    assertEquals(FIXED, Files.readString(service));
    Run shown = heed("--min-severity=info");
    assertTrue(
        shown.out().contains("fix: pass `token` on (not surely right: only with --unsafe-fixes)"),
        shown.out());
    assertTrue(shown.err().contains("; --fix --unsafe-fixes may cure 1"), shown.err());
    heed("--fix", "--unsafe-fixes");
    assertEquals(FIXED, Files.readString(service));
    heed("--fix", "--min-severity=info", "--unsafe-fixes");
    assertEquals(FIXED.replace("\"c\"", "\"c\", token"), Files.readString(service));
    assertEquals(2, heed("--unsafe-fixes").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void bytesOutsideOfEditsStay(String end) throws IOException {
    String before = "\ufeff" + SERVICE.replace("\n", end);
    write(before);
    heed("--fix");
    assertArrayEquals(
        ("\ufeff" + FIXED.replace("\n", end)).getBytes(StandardCharsets.UTF_8),
        Files.readAllBytes(service));
  }

  @Test
  void linesMayEndInAnyWay() throws IOException {
    write(SERVICE.replaceFirst("\n", "\r\n").replaceFirst(";\n", ";\r"));
    heed("--fix");
    assertEquals(
        FIXED.replaceFirst("\n", "\r\n").replaceFirst(";\n", ";\r"), Files.readString(service));
  }

  @ParameterizedTest
  @ValueSource(strings = {"patch -s -p1", "git apply"})
  @DisabledOnOs(OS.WINDOWS)
  void aDiffDoesWhatFixDoes(String tool) throws Exception {
    for (String end : List.of("\n", "\r\n")) {
      for (String mark : List.of("", "\ufeff")) {
        String before = mark + SERVICE.replace("\n", end);
        write(before);
        Run run = heed("--diff");
        assertEquals(before, Files.readString(service));
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("would fix 3 findings in 1 file\n"), run.err());
        assertFalse(run.out().contains("getName(\"c\", token)"), run.out());
        Path patch = Files.writeString(dir.resolve("fix.patch"), run.out());
        ProcessBuilder process = new ProcessBuilder(tool.split(" ")).redirectErrorStream(true);
        // So that git takes the working directory for no part of a repository.
        process.environment().put("GIT_CEILING_DIRECTORIES", "/");
        process.environment().put("GIT_DIR", dir.resolve("none").toString());
        Process applied = process.redirectInput(patch.toFile()).start();
        String said = new String(applied.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, applied.waitFor(), said + run.out());
        assertEquals(mark + FIXED.replace("\n", end), Files.readString(service));
        Files.delete(patch);
      }
    }
  }

  /** Several files, in a real repository, from its root and from below. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void gitAppliesTheDiffOfAWholeProject() throws Exception {
    Path old = Files.createDirectories(dir.resolve("a project/src/old"));
    Path odd = Files.createDirectories(dir.resolve("a project/src/odd \u00e4"));
    Files.writeString(old.resolve("Repo.java"), API);
    Files.writeString(old.resolve("Service.java"), SERVICE);
    String wide = "// heading\r\n".repeat(9) + SERVICE.replace("\n", "\r\n") + "\r\n";
    Files.writeString(odd.resolve("Wide.java"), wide.replace("Service", "Wide"));
    Files.writeString(odd.resolve("None.java"), "package acme;\nclass None {}");
    Path project = dir.resolve("a project");
    git(project, "init", "-q");
    git(project, "config", "core.autocrlf", "false");
    git(project, "config", "diff.noprefix", "true");
    git(project, "add", ".");
    Run diff = Run.heed("audit", "--diff", project.toString());
    assertTrue(diff.err().startsWith("would fix 6 findings in 2 files\n"), diff.err());
    // The working directory of the tests cannot be changed: the patch names files from there.
    String prefix = Path.of("").toAbsolutePath().relativize(project.toAbsolutePath()) + "/";
    Path patch = Files.writeString(dir.resolve("fix.patch"), diff.out().replace(prefix, ""));
    git(project, "apply", "--check", patch.toAbsolutePath().toString());
    git(project, "apply", patch.toAbsolutePath().toString());
    assertEquals(FIXED, Files.readString(old.resolve("Service.java")));
    String byGit = Files.readString(odd.resolve("Wide.java"));
    git(project, "checkout", "-q", ".");
    assertEquals(wide.replace("Service", "Wide"), Files.readString(odd.resolve("Wide.java")));
    Run.heed("audit", "--fix", project.toString());
    assertEquals(byGit, Files.readString(odd.resolve("Wide.java")));
    assertEquals(FIXED, Files.readString(old.resolve("Service.java")));
    assertEquals(API, Files.readString(old.resolve("Repo.java")));
  }

  private static void git(Path where, String... arguments) throws Exception {
    List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
    Process process =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), command + "\n" + said);
  }

  @Test
  void aFileThatIsNotUtf8IsToldAndLeftAlone() throws IOException {
    byte[] latin = SERVICE.replace("\ud83d\ude00", "").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(service, latin);
    Run run = heed("--fix");
    assertArrayEquals(latin, Files.readAllBytes(service));
    assertTrue(
        run.err().contains("Service.java: note: not fixed: it is not clean UTF-8"), run.err());
    assertTrue(run.err().contains("fixed 0 findings in 0 files"), run.err());
    assertEquals(3, run.out().lines().filter(l -> l.contains("[TokenNotForwarded]")).count());
    assertEquals(1, run.code());
    byte[] wide = ("\ufeff" + SERVICE).getBytes(StandardCharsets.UTF_16BE);
    Files.write(service, wide);
    assertEquals("", heed("--diff").out());
    assertArrayEquals(wide, Files.readAllBytes(service));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAndPermissionsStay() throws IOException {
    write(SERVICE);
    Files.setPosixFilePermissions(service, PosixFilePermissions.fromString("rwxr-x--x"));
    Path real = dir.resolve("Real.txt");
    Files.move(service, real);
    Files.createSymbolicLink(service, Path.of("Real.txt"));
    heed("--fix");
    assertTrue(Files.isSymbolicLink(service));
    assertEquals(FIXED, Files.readString(real));
    assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
  }

  @Test
  void reportsOfWhatIsLeft() throws IOException {
    write(SERVICE);
    Run run = heed("--fix", "--format=json");
    JsonNode left = new ObjectMapper().readTree(run.out()).get("findings");
    assertEquals(1, left.size());
    assertEquals("info", left.get(0).get("severity").asText());
    Run both = heed("--diff", "--format=json");
    assertTrue(both.err().startsWith("heed: --diff takes standard output"), both.err());
    assertEquals(2, both.code());
  }

  @Test
  void severitiesOfTheUser() throws IOException {
    write(SERVICE);
    Run error = heed("--severity", "TokenNotForwarded=error");
    assertEquals(3, error.out().lines().filter(l -> l.contains(": error: [")).count());
    assertTrue(error.err().contains("4 findings (3 errors, 0 warnings, 1 info)"), error.err());
    Run info = heed("--severity=NoneTokenPassed=error,TokenNotForwarded=INFO");
    assertTrue(info.err().contains("4 findings (0 errors, 0 warnings, 4 infos)"), info.err());
    assertEquals(0, info.code());
    for (String wrong : List.of("TokenNotForwarded", "TokenNotForwarded=off", "Token=info")) {
      Run run = heed("--severity", wrong);
      assertEquals(2, run.code(), run.err());
      assertEquals(2, run.err().lines().count(), run.err());
    }
  }
}
