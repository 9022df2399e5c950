package dev.heed.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.rule.Rules;
import dev.heed.testdata.Case;
import dev.heed.testdata.Conformance;
import dev.heed.testdata.Corpus;
import dev.heed.testdata.Fixes;
import dev.heed.testdata.Marker;
import dev.heed.testdata.Options;
import dev.heed.testdata.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real plugin of Error Prone, as a build runs it. */
class PluginTest {
  private static final int ROUNDS = 6;

  @TempDir Path dir;

  /** {@code -XepPatchChecks} makes the same edits as the command line, whose goldens these are. */
  @Test
  void patchModeMakesTheSameEdits() throws Exception {
    List<Case> cases = new ArrayList<>();
    for (Case c : Corpus.cases()) {
      if (c.sources().size() == 1
          && c.options().equals(Options.DEFAULT)
          && Corpus.golden(c, c.sources().get(0), ".fixed").isPresent()) {
        cases.add(c);
      }
    }
    assertTrue(cases.size() > 10, cases.toString());
    Case seed = Corpus.of(Corpus.root().resolve("seed/before"));
    List<Path> files = new ArrayList<>();
    for (Case c : cases) {
      files.addAll(c.write(dir.resolve(c.name().replace('/', '-'))));
    }
    List<Path> ofSeed = seed.write(dir.resolve("seed"));
    files.addAll(ofSeed);
    patch(files);
    for (int i = 0; i < cases.size(); i++) {
      Case c = cases.get(i);
      String golden = Corpus.golden(c, c.sources().get(0), ".fixed").orElseThrow();
      assertEquals(Marker.strip(golden), Marker.strip(Files.readString(files.get(i))), c.name());
    }
    Conformance conformance =
        new Conformance(new CheckerEngine(), dev.heed.testdata.Javac.classpath(), List.of());
    Case fixed = Fixes.apply(seed, conformance);
    assertFalse(fixed.sources().equals(seed.sources()), "the seed has something to fix");
    for (int i = 0; i < ofSeed.size(); i++) {
      Source source = fixed.sources().get(i);
      assertEquals(source.text(), Files.readString(ofSeed.get(i)), source.place().toString());
    }
  }

  /** Round by round, as a user would: a fix that overlaps another one waits. */
  private static void patch(List<Path> files) throws IOException {
    String checks = Rules.ON.stream().map(r -> r.name()).collect(Collectors.joining(","));
    // The newest Error Prone patches for checks only that are enabled.
    String enabled =
        Rules.ON.stream().map(r -> "-Xep:" + r.name() + ":WARN").collect(Collectors.joining(" "));
    for (int round = 0; round < ROUNDS; round++) {
      List<String> before = read(files);
      Javac.Result result =
          Javac.withPlugin(
              files,
              dev.heed.testdata.Javac.classpath(),
              List.of(),
              enabled,
              "-XepPatchChecks:" + checks,
              "-XepPatchLocation:IN_PLACE");
      assertTrue(result.success(), result.toString());
      if (read(files).equals(before)) {
        return;
      }
    }
    throw new AssertionError("still something to patch after " + ROUNDS + " rounds");
  }

  private static List<String> read(List<Path> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** A rule that is off runs as soon as a build gives it a severity. */
  @Test
  void aSeveritySwitchesAnOffRuleOn() {
    Case stored = Corpus.of(Corpus.root().resolve("rules/StoredToken/Fields.java"));
    List<Path> files = stored.write(dir);
    List<Path> classpath = dev.heed.testdata.Javac.classpath();
    assertEquals(
        0,
        Javac.withPlugin(files, classpath, List.of(), "-Xep:TokenNotForwarded:WARN")
            .of("StoredToken")
            .size());
    Javac.Result on = Javac.withPlugin(files, classpath, List.of(), "-Xep:StoredToken:WARN");
    long expected =
        Marker.read(stored.sources().get(0).text()).stream()
            .filter(m -> m.rule().equals("StoredToken"))
            .count();
    assertTrue(expected > 0);
    assertEquals(expected, on.of("StoredToken").size(), on.toString());
  }
}
