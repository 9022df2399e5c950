package dev.heed.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation with the checkers says, where, how gravely, and what it offers. */
class ReportTest {
  private static final List<Class<? extends BugChecker>> ALL =
      List.of(
          AsyncWithoutToken.class,
          TokenNotForwarded.class,
          NoneTokenPassed.class,
          StaticTokenSource.class,
          NoneTokenFacade.class);

  private static final String TOKEN =
      """
      package acme;
      public interface CancellationToken {
        CancellationToken NONE = () -> false;
        boolean isCancelled();
      }
      """;

  private static final String STORE =
      """
      package acme;
      public class Store {
        byte[] load(String key) { return new byte[0]; }
        byte[] load(String key, CancellationToken token) { return new byte[0]; }
      }
      """;

  private static final String EXPORT =
      """
      package acme;
      class Export {
        private final Store store = new Store();
        byte[] run(String key, CancellationToken token) {
          return store
              .load(key);
        }
      }
      class Second {}
      """;

  /** The refactoring helper wants one class a file. */
  private static final String ONE_CLASS = EXPORT.replace("class Second {}\n", "");

  @TempDir Path dir;
  private Path token;
  private Path store;

  @BeforeEach
  void write() throws IOException {
    token = write("CancellationToken.java", TOKEN);
    store = write("Store.java", STORE);
  }

  @Test
  void aFindingIsAWarningOnTheNameOfTheCallee() throws IOException {
    Javac.Result result = judge(EXPORT);
    assertTrue(result.success(), result.toString());
    assertEquals(1, result.diagnostics().size(), result.toString());
    Diagnostic<? extends JavaFileObject> d = result.of("TokenNotForwarded").get(0);
    assertEquals(Diagnostic.Kind.WARNING, d.getKind());
    assertEquals(EXPORT.indexOf("load(key)"), d.getPosition());
    assertEquals(EXPORT.indexOf("load(key)"), d.getStartPosition());
    // Newer versions of Error Prone pass the start on, and nothing else.
    assertTrue(
        d.getEndPosition() == EXPORT.indexOf("(key)") || d.getEndPosition() == d.getPosition(),
        () -> "ends at " + d.getEndPosition());
    String said = d.getMessage(Locale.ROOT);
    assertTrue(
        said.contains(
            "(see https://github.com/heed-dev/heed/blob/main/testdata/rules/TokenNotForwarded/README.md)"),
        said);
    assertTrue(said.contains("Did you mean"), said);
  }

  @Test
  void severityIsTheUsersToSet() throws IOException {
    assertEquals(List.of(), judge(EXPORT, "-Xep:TokenNotForwarded:OFF").said());
    Javac.Result result = judge(EXPORT, "-Xep:TokenNotForwarded:ERROR");
    assertFalse(result.success());
    assertEquals(
        Diagnostic.Kind.ERROR, result.of("TokenNotForwarded").get(0).getKind(), result.toString());
  }

  @Test
  void anInfoStaysANote() throws IOException {
    String facade =
        """
        package acme;
        class Facade {
          private final Store store = new Store();
          byte[] fetch(String key) {
            return store.load(key, CancellationToken.NONE);
          }
        }
        """;
    for (String[] options : List.of(new String[0], new String[] {"-Xep:NoneTokenFacade:ERROR"})) {
      Javac.Result result = judge(facade, options);
      assertTrue(result.success(), result.toString());
      assertEquals(
          List.of(Diagnostic.Kind.NOTE),
          result.of("NoneTokenFacade").stream().map(Diagnostic::getKind).toList(),
          result.toString());
    }
  }

  @Test
  void suppressionIsByAnnotationOrByAReason() throws IOException {
    String annotation = "@SuppressWarnings(\"TokenNotForwarded\")\n";
    for (String silent :
        List.of(
            EXPORT.replace("  byte[] run", "  " + annotation + "  byte[] run"),
            EXPORT.replace("class Export", annotation + "class Export"),
            EXPORT.replace(
                "        .load", "        // heed: detached the copy is small\n        .load"),
            EXPORT.replace(".load(key);", ".load(key); // heed: detached the copy is small"))) {
      assertEquals(List.of(), judge(silent).said(), silent);
    }
    assertEquals(
        1,
        judge(
                EXPORT.replace(
                    "class Export", "@SuppressWarnings(\"NoneTokenPassed\")\nclass Export"))
            .said()
            .size());
  }

  @Test
  void aUsersFamilyIsJudgedToo() throws IOException {
    String text =
        """
        package acme;
        class Jobs {
          interface Halt { boolean now(); }
          static void copy(String from) {}
          static void copy(String from, Halt halt) {}
          void run(Halt halt) { copy("a"); }
        }
        """;
    assertEquals(List.of(), judge(text).said());
    Path family =
        write("halt.family", "# Jobs: Halt\ntoken acme.Jobs.Halt\npoll acme.Jobs.Halt#now()\n");
    Javac.Result result = judge(text, "-XepOpt:Heed:Families=" + family);
    assertEquals(1, result.of("TokenNotForwarded").size(), result.toString());

    Path bad =
        write("bad.family", "# Jobs: Halt\ntoken acme.Jobs.Halt\nstop acme.Jobs.Halt#now()\n");
    List<String> said = judge(text, "-XepOpt:Heed:Families=" + family + "," + bad).said();
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).startsWith("ERROR Heed: " + bad + ":3: "), said.get(0));
  }

  @Test
  void theFixIsASuggestion() {
    BugCheckerRefactoringTestHelper.newInstance(TokenNotForwarded.class, getClass())
        .addInputLines("CancellationToken.java", TOKEN)
        .expectUnchanged()
        .addInputLines("Store.java", STORE)
        .expectUnchanged()
        .addInputLines("Export.java", ONE_CLASS)
        .addOutputLines("Export.java", ONE_CLASS.replace("load(key)", "load(key, token)"))
        .doTest();
  }

  @Test
  void testHelpersOfErrorProneWork() {
    CompilationTestHelper.newInstance(TokenNotForwarded.class, getClass())
        .addSourceLines("CancellationToken.java", TOKEN)
        .addSourceLines("Store.java", STORE)
        .addSourceLines(
            "Export.java",
            EXPORT.replace(
                "        .load(key)",
                "        // BUG: Diagnostic contains: token\n        .load(key)"))
        .doTest();
  }

  /** The way a build takes, with the service file and without any option. */
  @Test
  void thePluginFindsTheCheckers() throws IOException {
    Javac.Result result =
        Javac.withPlugin(
            List.of(token, store, write("Export.java", EXPORT)),
            List.of(),
            List.of(),
            "-Xep:TokenNotForwarded:WARN");
    assertTrue(result.success(), result.toString());
    assertEquals(1, result.of("TokenNotForwarded").size(), result.toString());
  }

  /** As in a build daemon: what compilations share must not mix. */
  @Test
  void compilationsSideBySideDoNotMix() throws IOException {
    Path export = write("Export.java", EXPORT);
    List<Integer> counts =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(
                i ->
                    Javac.withCheckers(
                            List.of(token, store, export),
                            List.of(),
                            ALL,
                            i % 2 == 0
                                ? "-Xep:TokenNotForwarded:WARN"
                                : "-Xep:TokenNotForwarded:OFF")
                        .said()
                        .size())
            .toList();
    assertEquals(List.of(1, 0, 1, 0, 1, 0, 1, 0), counts);
  }

  private Javac.Result judge(String text, String... options) throws IOException {
    return Javac.withCheckers(
        List.of(token, store, write("Case.java", text)), List.of(), ALL, options);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }
}
