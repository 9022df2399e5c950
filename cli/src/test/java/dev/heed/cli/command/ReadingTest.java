package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading only what matters changes no finding. */
final class ReadingTest {
  private static final Path CORPUS = Path.of("..", "testdata");

  @TempDir private Path dir;

  static List<Path> projects() throws IOException {
    try (Stream<Path> rules = Files.list(CORPUS.resolve("rules"))) {
      return Stream.concat(
              rules.filter(Files::isDirectory).sorted(),
              Stream.of(CORPUS.resolve("families"), CORPUS.resolve("seed")))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("projects")
  void findingsAreThoseOfAllCode(Path project) {
    assertEquals(report(project, true), report(project, false));
  }

  private static String report(Path project, boolean all) {
    String read = "--read=" + (all ? "all" : "least");
    return Run.heed("audit", "--include-tests", "--format", "json", read, project.toString())
        .untimed();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
  }

  private void writeStore() throws IOException {
    write(
        "Store.java",
        """
        package acme;
        interface Store {
          String load(String key);
          String load(String key, CancellationToken token);
        }
        """);
    write(
        "CancellationToken.java",
        "package acme; public interface CancellationToken { boolean isCancelled(); }");
  }

  /** Two hops away from any token, in files that name none. */
  @Test
  void aWayThroughFilesWithoutTokensIsFollowed() throws IOException {
    write(
        "Top.java",
        """
        package acme;
        class Top {
          Middle middle;
          void run(java.util.concurrent.Callable<String> c, acme.CancellationToken token) {
            middle.fetch("a");
          }
        }
        """);
    write(
        "Middle.java",
        "package acme; class Middle { Low low; void fetch(String s) { low.read(s); } }");
    write(
        "Low.java",
        "package acme; class Low { Store store; void read(String s) { store.load(s); } }");
    writeStore();
    write("Other.java", "package acme; class Other { void f() { g(); } void g() {} }");
    String found = report(dir, false);
    assertEquals(report(dir, true), found);
    assertTrue(found.contains("DroppedToken"), found);
    Run told = Run.heed("audit", "-v", "--read=least", dir.toString());
    assertTrue(told.err().contains("files have to do with tokens"), told.err());
  }

  /** The lambda's parameter has no type, and no other code has a token to lose. */
  @Test
  void aWayFromALambdaWhoseParameterIsATokenIsFollowed() throws IOException {
    write(
        "Top.java",
        "package acme; class Top { Pool p; Low low; void go() { p.exec(t -> low.read()); } }");
    write("Work.java", "package acme; interface Work { void run(CancellationToken token); }");
    write("Pool.java", "package acme; interface Pool { void exec(Work work); }");
    write(
        "Low.java", "package acme; class Low { Store store; void read() { store.load(\"a\"); } }");
    writeStore();
    String found = report(dir, false);
    assertEquals(report(dir, true), found);
    assertTrue(found.contains("DroppedToken"), found);
  }

  /** Accessors are called all over a program: only who calls them from their file is looked for. */
  @Test
  void aWayFromAnAccessorBeginsInItsFile() throws IOException {
    write(
        "Top.java",
        """
        package acme;
        class Top {
          void away(Low low, CancellationToken token) { low.getName(); }
          void over(Low low, CancellationToken token) { low.title(); }
        }
        """);
    write(
        "Low.java",
        """
        package acme;
        class Low {
          Store store;
          String getName() { return store.load("a", () -> false); }
          String title() { return getName() + "."; }
        }
        """);
    writeStore();
    String found = report(dir, false);
    assertEquals(report(dir, true), found);
    assertEquals(2, found.split("DroppedToken", -1).length, found);
    assertTrue(found.contains("title(...)` drops"), found);
  }

  /** That an accessor loses something matters less than what it has others lose. */
  @Test
  void aWayToOtherWorkGoesBeforeTheAccessors() throws IOException {
    write(
        "Low.java",
        """
        package acme;
        class Low {
          Store store;
          void all(CancellationToken token) { getAll(); }
          String getAll() { work(); return store.load("a", () -> false); }
          void work() { store.load("b"); }
        }
        """);
    writeStore();
    String found = report(dir, false);
    assertEquals(report(dir, true), found);
    assertTrue(found.contains("`Low.getAll` -> `Low.work`"), found);
  }

  /** Constructors that nobody wrote, and code that a file without tokens runs at once. */
  @Test
  void aWayThroughConstructorsAndHandedCodeIsFollowed() throws IOException {
    write(
        "Top.java",
        """
        package acme;
        class Top {
          void make(CancellationToken token) { new Low(); }
          void lock(Middle middle, CancellationToken token) { middle.guard(); }
        }
        """);
    write("Low.java", "package acme; class Low extends Base {}");
    write(
        "Base.java",
        "package acme; class Base { private final String all = Middle.store().load(\"*\"); }");
    write(
        "Middle.java",
        """
        package acme;
        class Middle {
          static Store store() { return null; }
          void guard() { new Locks().timed(() -> store().load("a")); }
        }
        """);
    write(
        "Locks.java",
        """
        package acme;
        class Locks {
          void timed(Runnable work) { new Lock().locked(work); }
        }
        """);
    write("Lock.java", "package acme; class Lock { void locked(Runnable r) { r.run(); } }");
    writeStore();
    String found = report(dir, false);
    assertEquals(report(dir, true), found);
    assertEquals(3, found.split("DroppedToken", -1).length, found);
  }

  @Test
  void aFileWhoseBracketsDoNotMatchIsToldThoughNobodyNeedsIt() throws IOException {
    write("Broken.java", "class Broken { void f( { } }");
    Run run = Run.heed("audit", "--read=least", dir.toString());
    assertTrue(run.err().contains("Broken.java:1"), run.err());
  }
}
