package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After an edit, an audit says what one without a cache says, and does again no more than it has
 * to.
 */
final class ReuseTest {
  private static final Pattern SAME =
      Pattern.compile("(\\d+) times a file was as it was in an earlier audit");

  private static final String STORE =
      """
      package acme;
      import org.eclipse.core.runtime.IProgressMonitor;
      import org.eclipse.core.runtime.NullProgressMonitor;
      public class Store extends Base {
        static final IProgressMonitor IDLE = new NullProgressMonitor();
        public void load(String key, IProgressMonitor monitor) {
          while (key.isEmpty()) { monitor.worked(1); }
        }
        public void load(String key) { load(key, new NullProgressMonitor()); }
        public void drop(String key) { key.isEmpty(); }
      }
      """;

  private static final String BASE =
      """
      package acme;
      public class Base {
        public void flush(String key) { key.isEmpty(); }
      }
      """;

  private static final String SERVICE =
      """
      package acme;
      import org.eclipse.core.runtime.IProgressMonitor;
      class Service {
        private final Store store = new Store();
        void serve(String key, IProgressMonitor monitor) {
          helper(key);
          store.load(key);
          store.drop(key);
          store.flush(key);
          store.load(key, Store.IDLE);
        }
        private void helper(String key) { store.load(key); }
      }
      """;

  private static final String APART =
      """
      package other;
      import org.eclipse.core.runtime.IProgressMonitor;
      import org.eclipse.core.runtime.NullProgressMonitor;
      class Apart {
        void work(IProgressMonitor monitor) { more(new NullProgressMonitor()); }
        void more(IProgressMonitor monitor) { while (monitor != null) { monitor.worked(1); } }
      }
      """;

  private static final Pattern SKIMMED =
      Pattern.compile("(\\d+) files were skimmed in an earlier audit");

  @TempDir private Path dir;
  private Path project;
  private Path cache;

  @BeforeEach
  void write() throws IOException {
    project = Files.createDirectory(dir.resolve("project"));
    cache = dir.resolve("cache");
    write("Store", STORE);
    write("Base", BASE);
    write("Service", SERVICE);
    write("Apart", APART);
    cached();
  }

  private void write(String type, String text) throws IOException {
    Files.writeString(project.resolve(type + ".java"), text);
  }

  private Run audit(String... options) {
    List<String> args =
        new ArrayList<>(List.of("audit", project.toString(), "--read=least", "--format", "json"));
    args.addAll(List.of(options));
    return Run.heed(args.toArray(String[]::new));
  }

  private Run cached() {
    return audit("--cache-dir", cache.toString(), "-v");
  }

  /** How many of the files came to what they did before; the report must be that of a new audit. */
  private int same() {
    return said(SAME);
  }

  /** How many of the files were not skimmed again; the report must be that of a new audit. */
  private int skimmed() {
    return said(SKIMMED);
  }

  private int said(Pattern what) {
    Run now = cached();
    assertEquals(audit("--no-cache").untimed(), now.untimed());
    Matcher said = what.matcher(now.err());
    assertTrue(said.find(), now.err());
    return Integer.parseInt(said.group(1));
  }

  @Test
  void anEditInABodyConcernsThatFileAlone() throws IOException {
    write("Store", STORE.replace("key.isEmpty(); }\n}", "load(key, null); }\n}"));
    assertEquals(2, same());
  }

  @Test
  void aNewMemberConcernsThoseWhoAskTheType() throws IOException {
    write(
        "Store",
        STORE.replace(
            "public void drop",
            "public void drop(String key, IProgressMonitor m) { load(key, m); }\n  public void drop"));
    assertEquals(1, same());
  }

  @Test
  void anInitialiserConcernsThoseWhoAskTheType() throws IOException {
    write("Store", STORE.replace("IDLE = new NullProgressMonitor()", "IDLE = make()"));
    assertEquals(1, same());
  }

  @Test
  void aSupertypeConcernsThoseBelow() throws IOException {
    write(
        "Base",
        """
        package acme;
        public class Base {
          public void flush(String key) { key.isEmpty(); }
          public void flush(String key, org.eclipse.core.runtime.IProgressMonitor m) {}
        }
        """);
    assertEquals(1, same());
  }

  @Test
  void aTypeThatGoesConcernsThoseWhoNamedIt() throws IOException {
    Files.delete(project.resolve("Base.java"));
    assertEquals(1, same());
  }

  @Test
  void aTypeThatComesConcernsThoseWhoMissedIt() throws IOException {
    write("NullProgressMonitor", "package acme; public class NullProgressMonitor {}");
    write("String", "package acme; public class String { boolean isEmpty() { return true; } }");
    assertEquals(1, same());
  }

  @Test
  void aTypeThatAHeaderNamesConcernsThoseWhoAskTheHeader() throws IOException {
    write(
        "Api",
        """
        package acme;
        import org.eclipse.core.runtime.*;
        public class Api {
          public void load(IProgressMonitor monitor) { monitor.worked(1); }
          public void load() {}
        }
        """);
    write(
        "User",
        """
        package acme;
        import org.eclipse.core.runtime.IProgressMonitor;
        class User {
          void use(Api api, IProgressMonitor monitor) { api.load(); }
        }
        """);
    same();
    // It hides the one that is imported on demand.
    write("IProgressMonitor", "package acme; public interface IProgressMonitor { void worked(); }");
    same();
  }

  @Test
  void namesOfOneHashAreTwoNames() throws IOException {
    assertEquals("AaNone".hashCode(), "BBNone".hashCode());
    String none = "package acme; class %s extends org.eclipse.core.runtime.NullProgressMonitor {}";
    write("Nones", none.formatted("AaNone"));
    write(
        "Service", SERVICE.replace("store.load(key, Store.IDLE)", "store.load(key, new BBNone())"));
    same();
    write("Nones", none.formatted("BBNone"));
    same();
  }

  @Test
  void anOverrideConcernsThoseWhoAskedForOne() throws IOException {
    write(
        "Kinder",
        """
        package acme;
        class Kinder extends other.Apart {
          @Override void more(org.eclipse.core.runtime.IProgressMonitor monitor) {
            monitor.worked(1);
          }
        }
        """);
    same();
  }

  @Test
  void whatNobodyChangedIsAllThere() throws IOException {
    write("Readme", "class Readme {}");
    assertEquals(3, same());
  }

  @Test
  void severalEditsOneAfterTheOther() throws IOException {
    write("Store", STORE.replace("drop(String key)", "drop(String key, int times)"));
    same();
    write("Service", SERVICE.replace("drop(key)", "drop(key, 2)"));
    same();
    write("Store", STORE);
    same();
    write("Service", SERVICE);
    // The result of all four is still there; what is asked for is a new one.
    write("Readme", "class Readme {}");
    assertTrue(same() >= 1);
  }

  @Test
  void aDamagedSnapshotIsMadeAnew() throws IOException {
    damage(".snapshot.heed");
    write("Readme", "class Readme {}");
    assertEquals(0, same());
    write("Readme", "class Readme { }");
    assertEquals(3, same());
  }

  @Test
  void onlyWhatChangedIsSkimmedAgain() throws IOException {
    write("Store", STORE.replace("drop(String key)", "drop(String name)"));
    assertEquals(3, skimmed());
    // What is kept is that of the first audit, until many files are others.
    write("Readme", "class Readme {}");
    assertEquals(3, skimmed());
    write("Store", STORE);
    assertEquals(4, skimmed());
    Files.delete(project.resolve("Base.java"));
    assertEquals(3, skimmed());
  }

  @Test
  void skimsAreKeptAnewWhenManyFilesAreOthers() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("Readme" + i, "class Readme" + i + " {}");
    }
    assertEquals(4, skimmed());
    write("Store", STORE.replace("drop(String key)", "drop(String name)"));
    assertEquals(43, skimmed());
  }

  @Test
  void bytesThatAreNoTextAreToldEachTime() throws IOException {
    Files.write(project.resolve("Odd.java"), new byte[] {'/', '/', (byte) 0xff, '\n'});
    String told = "Odd.java: not all of it is UTF-8";
    assertTrue(cached().err().contains(told));
    for (int i = 0; i < 40; i++) {
      write("Readme" + i, "class Readme" + i + " {}");
    }
    cached();
    write("Readme", "class Readme {}");
    Run now = cached();
    assertTrue(now.err().contains(told), now.err());
    assertEquals(audit("--no-cache").untimed(), now.untimed());
  }

  @Test
  void damagedSkimsAreMadeAnew() throws IOException {
    damage(".skims.heed");
    write("Readme", "class Readme {}");
    assertEquals(0, skimmed());
    write("Readme", "class Readme { }");
    assertEquals(4, skimmed());
  }

  private void damage(String ending) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
  }
}
