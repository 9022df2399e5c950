package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result from the cache is the result of the audit, whatever was changed. */
final class CacheTest {
  private static final Path SEED = Path.of("..", "testdata", "seed", "before");
  private static final String HIT = "the result is from the cache";

  @TempDir private Path dir;
  private Path project;
  private Path cache;

  @BeforeEach
  void copySeed() throws IOException {
    project = Files.createDirectory(dir.resolve("project"));
    cache = dir.resolve("cache");
    try (Stream<Path> files = Files.list(SEED)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Files.copy(file, project.resolve(file.getFileName()));
      }
    }
  }

  private Run audit(String... options) {
    List<String> args = new ArrayList<>(List.of("audit", project.toString()));
    args.addAll(List.of(options));
    return Run.heed(args.toArray(String[]::new));
  }

  private Run cached(String... options) {
    List<String> args = new ArrayList<>(List.of("--cache-dir", cache.toString(), "-v"));
    args.addAll(List.of(options));
    return audit(args.toArray(String[]::new));
  }

  private static boolean isHit(Run run) {
    return run.err().contains(HIT);
  }

  /** The cached run must not hit, and the next one must, and both say what an audit says. */
  private void differs(String... options) {
    Run fresh = audit(options);
    Run first = cached(options);
    assertFalse(isHit(first), String.join(" ", options));
    assertEquals(fresh.untimed(), first.untimed());
    assertEquals(fresh.code(), first.code());
    holds(options);
  }

  private void holds(String... options) {
    Run fresh = audit(options);
    Run second = cached(options);
    assertTrue(isHit(second), second.err());
    assertEquals(fresh.untimed(), second.untimed());
    assertEquals(fresh.code(), second.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void everyFormatIsTheSame(String format) {
    Run run = audit("--format", format, "--min-severity", "info");
    assertTrue(run.out().contains("DroppedToken"), "the sample shows ways and fixes");
    differs("--format", format, "--min-severity", "info");
  }

  @Test
  void theSummaryIsTheSame() {
    Run fresh = audit();
    cached();
    Run hit = cached();
    assertTrue(isHit(hit));
    String last = fresh.err().strip();
    assertTrue(hit.err().strip().endsWith(last.substring(last.lastIndexOf('\n') + 1)), hit.err());
  }

  @Test
  void anEditIsSeen() throws IOException {
    differs();
    Path file = project.resolve("OrderRepository.java");
    String text = Files.readString(file);
    Files.writeString(file, "// more\n" + text);
    differs();
    Files.writeString(file, text);
    holds();
    Path more = project.resolve("More.java");
    Files.writeString(more, "package acme.shop.before; class More {}");
    differs();
    Files.delete(more);
    holds();
    Files.delete(project.resolve("OrderController.java"));
    differs();
  }

  @Test
  void aRenamedFileIsAnotherFile() throws IOException {
    differs();
    Files.move(project.resolve("OrderService.java"), project.resolve("Service.java"));
    differs();
  }

  @Test
  void optionsAreTold() throws IOException {
    Path family = dir.resolve("own.family");
    Files.writeString(family, "# Own\ntoken acme.Own\n");
    differs();
    differs("--select", "DroppedToken");
    differs("--ignore", "DroppedToken");
    differs("--severity", "DroppedToken=error");
    differs("--include-tests");
    differs("--include-generated");
    differs("--exclude", "OrderService.java");
    differs("--no-discovery");
    differs("--async-mode", "all");
    differs("--families", family.toString());
    Files.writeString(family, "# Own\ntoken acme.Other\n");
    differs("--families", family.toString());
    // What only says how a result is shown is no part of it.
    holds("--min-severity", "info");
    holds("--fail-on", "never");
  }

  @Test
  void theClassPathIsTold() throws IOException {
    Path classes = Files.createDirectories(dir.resolve("classes/acme"));
    differs("--classpath", classes.getParent().toString());
    Files.writeString(classes.resolve("A.class"), "no class");
    Run broken = cached("--classpath", classes.getParent().toString());
    assertFalse(isHit(broken));
  }

  /** The tests of {@code Discovery} show that {@code lib} is found. */
  @Test
  void aClassPathThatIsFoundIsTold() throws IOException {
    Files.writeString(project.resolve("build.gradle"), "");
    differs();
    Path lib = Files.createDirectory(project.resolve("lib"));
    Files.write(
        lib.resolve("a.jar"),
        new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    assertFalse(isHit(cached()));
    assertTrue(isHit(cached()));
  }

  @Test
  void whatIsDamagedIsMadeAnew() throws IOException {
    differs();
    for (Path file : results()) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    differs();
    for (Path file : results()) {
      Files.write(file, new byte[3]);
    }
    differs();
  }

  private List<Path> results() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(f -> f.toString().endsWith(".heed")).toList();
    }
  }

  @Test
  void nothingIsLeftHalfWritten() throws IOException {
    differs();
    try (Stream<Path> files = Files.list(cache)) {
      assertEquals(2, files.count(), "the result and the tag");
    }
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoError() throws IOException {
    Files.writeString(cache, "a file where the directory would be");
    Run run = cached();
    assertEquals(audit().untimed(), run.untimed());
    assertEquals(audit().code(), run.code());
    assertTrue(run.err().contains("not cached"), run.err());
    assertEquals("a file where the directory would be", Files.readString(cache));
  }

  @Test
  void noCacheNeitherReadsNorWrites() {
    assertFalse(isHit(cached("--no-cache")));
    assertFalse(Files.exists(cache));
    differs();
    assertFalse(isHit(cached("--no-cache")));
  }

  @Test
  void fixesAndRootsAreDoneAnew() {
    differs();
    Run roots = cached("--roots", "auto");
    assertFalse(isHit(roots));
    assertFalse(isHit(cached("--show-detached")));
    assertFalse(isHit(cached("--diff")));
  }

  @Test
  void statusAndCleanTellAndTakeAway() throws IOException {
    String at = cache.toString();
    assertEquals(at + ": 0 results, 0 KB\n", status());
    differs();
    assertTrue(status().matches("(?s).*: 1 result, [\\d,]+ KB\n"), status());
    Path mine = cache.resolve("mine.txt");
    Files.writeString(mine, "not Heed's");
    assertEquals("1 result taken away\n", Run.heed("cache", "clean", "--cache-dir", at).out());
    assertTrue(Files.exists(mine), "what Heed did not write stays");
    Files.delete(mine);
    Run.heed("cache", "clean", "--cache-dir", at);
    assertFalse(Files.exists(cache));
  }

  private String status() {
    return Run.heed("cache", "status", "--cache-dir", cache.toString()).out();
  }

  @Test
  void aDirectoryThatIsNoCacheIsLeftAlone() throws IOException {
    Path other = Files.createDirectory(dir.resolve("other"));
    Path file = other.resolve("precious.heed");
    Files.writeString(file, "not a result");
    assertEquals(
        "0 results taken away\n",
        Run.heed("cache", "clean", "--cache-dir", other.toString()).out());
    assertTrue(Files.exists(file));
  }

  @Test
  void cacheAloneIsAUsageError() {
    Run run = Run.heed("cache");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("heed cache status"), run.err());
  }
}
