package dev.heed.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.heed.rule.Rule;
import dev.heed.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checkers do besides judging: failures, options, severities. */
class FactCheckerTest {
  @TempDir Path dir;

  /** A rule with a bug in it. */
  @BugPattern(name = "Crashing", summary = "crashes", severity = SeverityLevel.WARNING)
  public static final class Crashing extends FactChecker {
    private static final long serialVersionUID = 1L;

    /** For Error Prone. */
    public Crashing() {
      super(
          new Rule(
              "Crashing",
              "crashes",
              Severity.WARNING,
              sites -> {
                throw new IllegalStateException("on purpose");
              }),
          ErrorProneFlags.empty());
    }
  }

  /** A rule that never comes to an end. */
  @BugPattern(name = "Endless", summary = "overflows", severity = SeverityLevel.WARNING)
  public static final class Endless extends FactChecker {
    private static final long serialVersionUID = 1L;

    /** For Error Prone. */
    public Endless() {
      super(
          new Rule(
              "Endless",
              "overflows",
              Severity.WARNING,
              sites -> {
                throw new StackOverflowError();
              }),
          ErrorProneFlags.empty());
    }
  }

  @Test
  void aBugIsANoteOncePerCompilation() throws IOException {
    Path one = write("One.java", "class One {}");
    Path two = write("Two.java", "class Two {}");
    for (Class<? extends BugChecker> bug : List.of(Crashing.class, Endless.class)) {
      Javac.Result result =
          Javac.withCheckers(List.of(one, two), List.of(), List.of(bug, TokenNotForwarded.class));
      assertTrue(result.success(), result.toString());
      assertEquals(1, result.diagnostics().size(), result.toString());
      String said = result.said().get(0);
      assertTrue(said.startsWith("NOTE Heed failed on "), said);
      assertTrue(said.contains("One.java in " + bug.getSimpleName() + ";"), said);
      assertTrue(said.contains("issues/new"), said);
    }
  }

  @Test
  void anUnknownOptionIsOneErrorThatNamesTheKnown() throws IOException {
    Javac.Result result = compile("-XepOpt:Heed:IncludTests=true");
    assertEquals(
        List.of(
            "ERROR Heed: unknown option -XepOpt:Heed:IncludTests; known after Heed: are AsyncMode,"
                + " Families, IncludeTests, UnsafeFixes"),
        result.said());
  }

  @Test
  void aValueOutOfRangeIsOneErrorThatNamesTheRange() throws IOException {
    assertEquals(
        List.of("ERROR Heed: -XepOpt:Heed:AsyncMode=loud: expected one of evidence, public, all"),
        compile("-XepOpt:Heed:AsyncMode=loud").said());
    assertEquals(
        List.of("ERROR Heed: -XepOpt:Heed:IncludeTests=yes: expected one of true, false"),
        compile("-XepOpt:Heed:IncludeTests=yes").said());
  }

  @Test
  void aMissingFamilyFileIsOneError() throws IOException {
    List<String> said = compile("-XepOpt:Heed:Families=" + dir.resolve("gone.family")).said();
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).startsWith("ERROR Heed: -XepOpt:Heed:Families="), said.get(0));
    assertTrue(said.get(0).contains(": no such file: " + dir.resolve("gone.family")), said.get(0));
  }

  @Test
  void optionsOfOthersAreNotOurs() throws IOException {
    Javac.Result result = compile("-XepOpt:NullAway:AnnotatedPackages=acme");
    assertTrue(result.success(), result.toString());
  }

  @Test
  void testCodeIsNotJudgedUnlessAsked() throws IOException {
    String text =
        """
        package acme.jobs;
        class Jobs {
          interface CancellationToken { boolean isCancelled(); void throwIfCancelled(); }
          void run(CancellationToken token) {
            token.throwIfCancelled();
            load();
          }
          void load() {}
          void load(CancellationToken token) { token.throwIfCancelled(); }
        }
        """;
    // The project itself is checked out below a directory of tests.
    Path product = Files.createDirectories(dir.resolve("tests/demo/src/main/java/acme/jobs"));
    Path test = Files.createDirectories(dir.resolve("tests/demo/src/test/java/acme/jobs"));
    Path inProduct = Files.writeString(product.resolve("Jobs.java"), text);
    Path inTest = Files.writeString(test.resolve("Jobs.java"), text);
    assertEquals(1, judge(inProduct).diagnostics().size());
    assertEquals(List.of(), judge(inTest).said());
    assertEquals(1, judge(inTest, "-XepOpt:Heed:IncludeTests=true").diagnostics().size());
  }

  private static Javac.Result judge(Path file, String... options) {
    return Javac.withCheckers(List.of(file), List.of(), List.of(TokenNotForwarded.class), options);
  }

  /** Two files and two checkers, so that what comes once does so for a reason. */
  private Javac.Result compile(String... options) throws IOException {
    return Javac.withCheckers(
        List.of(write("One.java", "class One {}"), write("Two.java", "class Two {}")),
        List.of(),
        List.of(TokenNotForwarded.class, NoneTokenPassed.class),
        options);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }
}
