package dev.heed.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import dev.heed.family.Families;
import dev.heed.family.Relevance;
import dev.heed.rule.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which files are judged at all, and which bodies of those are read. That none with a finding is
 * left out is the corpus' affair.
 */
class RelevantFilesTest {
  private static final String TOKEN = "package q; public interface CancellationToken {}";
  private static final String STORE =
      """
      package q;
      public class Store {
        public void load(String key) {}
        public void load(String key, CancellationToken token) {}
        public void save(String key) {}
      }
      """;
  private static final String REQUEST =
      "package q; public class Request { public CancellationToken token() { return null; } }";

  private static final String MINE =
      "package q; public abstract class Mine implements CancellationToken {}";

  @TempDir Path dir;

  @Test
  void whatHasToDoWithATokenIsJudged() throws IOException {
    assertEquals(
        Map.of(
            "CancellationToken",
            true,
            "Store",
            true,
            "Request",
            true,
            "Mine",
            true,
            "Plain",
            false),
        judged("class Plain { void run(Runnable r) { r.run(); } }"));
    assertEquals(true, isJudged("void run(Store s) { s.load(null); }", "an overload takes one"));
    assertEquals(false, isJudged("void run(Store s) { s.save(null); }", "another method does"));
    assertEquals(true, isJudged("void run(Request r) { }", "a parameter has one inside"));
    assertEquals(
        true, isJudged("void run(java.util.function.Supplier<Mine> s) { }", "a subtype is one"));
  }

  @Test
  void whatIsReportedWithoutATokenIsJudged() throws IOException {
    assertEquals(
        true,
        isJudged(
            "void run() { java.util.concurrent.CompletableFuture.runAsync(() -> {}).cancel(true);"
                + " }",
            "it cancels what it started"));
    assertEquals(
        false,
        isJudged(
            "void run(java.util.concurrent.Future<?> f) { f.cancel(true); }", "others started it"));
    assertEquals(
        true,
        isJudged(
            "void run(Runnable r) { try { r.run(); }"
                + " catch (java.util.concurrent.CancellationException e) { } }",
            "it catches a signal"));
    assertEquals(
        true,
        isJudged("@SuppressWarnings(\"DeafWait\") void run() { }", "it suppresses, maybe in vain"));
    assertEquals(true, isJudged("// heed: detached on purpose\n", "a remark, maybe in vain"));
  }

  @Test
  void onlyBodiesThatMatterAreRead() throws IOException {
    assertEquals(
        Set.of("above", "loads", "loops", "again", "below"),
        bodiesRead(
            """
            class Plain {
              void above(Store s) { loads(s); }
              void loads(Store s) { s.load(null); aside(); }
              void aside() { }
              void loops(Store s) { for (String k : new String[3]) { s.load(k); again(); } }
              void again() { below(); }
              void below() { }
              void alone() { for (int i = 0; i < 3; i++) { alone(); } }
            }
            """),
        "what loses a token, its callers, and what it calls again and again");
    assertEquals(
        Set.of("loops", "waits", "asks"),
        bodiesRead(
            """
            class Plain {
              CancellationToken token;
              void loops(Runnable r) { while (true) { r.run(); } }
              void waits() throws Exception { Thread.sleep(1000); }
              void asks() { token.hashCode(); }
              void counts(Runnable r) { r.run(); }
            }
            """),
        "with a token in sight everywhere, also what may take long");
  }

  /** Whether a class with this member is judged; {@code why} is for readers. */
  private boolean isJudged(String member, String why) throws IOException {
    Boolean judged = judged("class Plain { " + member + "\n}").get("Plain");
    return Objects.requireNonNull(judged, why);
  }

  private Map<String, Boolean> judged(String plain) throws IOException {
    Map<String, Boolean> judged = new TreeMap<>();
    read(plain).forEach((unit, read) -> judged.put(name(unit), read.isPresent()));
    return judged;
  }

  /** The methods of the class whose bodies are read, constructors aside. */
  private Set<String> bodiesRead(String plain) throws IOException {
    Set<String> names = new TreeSet<>();
    read(plain)
        .forEach(
            (unit, read) -> {
              if (name(unit).equals("Plain")) {
                ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
                for (Tree member : type.getMembers()) {
                  if (member instanceof MethodTree m
                      && m.getReturnType() != null
                      && read.orElseThrow().isRead(m)) {
                    names.add(m.getName().toString());
                  }
                }
              }
            });
    return names;
  }

  private static String name(CompilationUnitTree unit) {
    String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    return file.replace(".java", "");
  }

  private Map<CompilationUnitTree, Optional<RelevantBodies>> read(String plain) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(Files.writeString(dir.resolve("CancellationToken.java"), TOKEN));
    files.add(Files.writeString(dir.resolve("Store.java"), STORE));
    files.add(Files.writeString(dir.resolve("Request.java"), REQUEST));
    files.add(Files.writeString(dir.resolve("Mine.java"), MINE));
    files.add(Files.writeString(dir.resolve("Plain.java"), "package q; " + plain));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      Context context = ((BasicJavacTask) task).getContext();
      RelevantFiles relevant =
          new RelevantFiles(
              new RelevantSymbols(new Relevance(Families.shipped()), context),
              context,
              Lint.Settings.DEFAULT,
              false);
      Map<CompilationUnitTree, Optional<RelevantBodies>> read = new LinkedHashMap<>();
      units.forEach(unit -> read.put(unit, relevant.read(unit)));
      return read;
    }
  }
}
