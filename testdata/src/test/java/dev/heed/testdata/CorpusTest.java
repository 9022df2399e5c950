package dev.heed.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases themselves, before any engine sees them. */
class CorpusTest {
  private static final List<Path> CLASSPATH = Javac.classpath();

  /** As written, rewritten and as its golden says, a case is Java that compiles. */
  @TestFactory
  Stream<DynamicTest> compiles() {
    return Corpus.cases().stream()
        .flatMap(
            c ->
                Stream.concat(
                    Stream.of(
                        dynamicTest(c.name(), () -> compile(c)),
                        golden(c, ".fixed"),
                        golden(c, ".unsafe.fixed")),
                    Arrays.stream(Rewrite.values())
                        .map(r -> dynamicTest(c + " " + r, () -> compile(c.map(r::apply))))));
  }

  private static DynamicTest golden(Case of, String ending) {
    return dynamicTest(
        of + ending,
        () ->
            compile(
                new Case(
                    of.name(),
                    of.folder(),
                    of.sources().stream()
                        .map(
                            s ->
                                new Source(
                                    s.place(), Corpus.golden(of, s, ending).orElse(s.text())))
                        .toList(),
                    of.options())));
  }

  private static void compile(Case of) throws Exception {
    assertEquals(List.of(), of.onDisk(files -> Javac.errors(files, CLASSPATH)));
  }

  /** A marker that says nothing, or names no rule, would be no test. */
  @Test
  void markersAreWellFormed() {
    for (Case c : Corpus.cases()) {
      for (Source s : c.sources()) {
        long written = s.text().lines().filter(l -> l.contains("expect:")).count();
        long read = Marker.read(s.text()).stream().map(Marker::line).distinct().count();
        assertEquals(written, read, c.nameOf(s));
      }
    }
  }

  /**
   * Each rewrite changes something of nearly every case; one that changes nothing tests nothing.
   */
  @Test
  void rewritesChangeTheText() {
    for (Rewrite rewrite : Rewrite.values()) {
      long changed =
          Corpus.cases().stream()
              .filter(c -> !c.map(rewrite::apply).sources().equals(c.sources()))
              .count();
      assertEquals(Corpus.cases().size(), changed, Corpus.cases().size() / 5.0, rewrite.name());
    }
  }

  /** Every rule has a folder with a page and cases, some of which it reports and some not. */
  @Test
  void rulesHaveFolders() throws IOException {
    Set<String> folders;
    try (Stream<Path> all = Files.list(Corpus.root().resolve("rules"))) {
      folders = all.map(p -> p.getFileName().toString()).collect(Collectors.toSet());
    }
    Set<String> rules = Rules.ALL.stream().map(Rule::name).collect(Collectors.toSet());
    assertEquals(rules, folders);
    for (String rule : rules) {
      Set<Boolean> reported = new HashSet<>();
      Corpus.cases().stream()
          .filter(c -> c.name().startsWith("rules/" + rule + "/"))
          .flatMap(c -> c.sources().stream())
          .flatMap(s -> Marker.read(s.text()).stream())
          .forEach(m -> reported.add(m.rule().equals(rule)));
      assertEquals(true, reported.contains(true), rule + " has no case that it reports");
      assertNotEquals(0, Pages.examples(rule).size(), rule + " has no examples on its page");
    }
  }

  @TestFactory
  Stream<DynamicTest> examplesCompile() {
    return Rules.ALL.stream()
        .flatMap(r -> Pages.examples(r.name()).stream())
        .map(c -> dynamicTest(c.name(), () -> compile(c)));
  }

  /** A difference is about a line of a case. */
  @Test
  void differencesNameCases() {
    Set<String> files =
        Corpus.cases().stream()
            .flatMap(c -> c.sources().stream().map(c::nameOf))
            .collect(Collectors.toSet());
    for (Differences.Difference d : Differences.load()) {
      assertEquals(true, files.contains(d.file()), "no case " + d.file());
    }
  }
}
