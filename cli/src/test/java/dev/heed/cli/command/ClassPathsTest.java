package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audit knows of libraries that nobody names. */
class ClassPathsTest {
  private static final String CALL =
      """
      package acme;
      import java.io.InputStream;
      import org.eclipse.core.resources.ResourcesPlugin;
      import org.eclipse.core.runtime.CoreException;
      import org.eclipse.core.runtime.IProgressMonitor;
      class Export {
        void export(String name, InputStream in, IProgressMonitor monitor) throws CoreException {
          ResourcesPlugin.getWorkspace().getRoot().getProject(name).getFile("a").create(in, true, null);
        }
      }
      """;

  @TempDir Path dir;

  @Test
  void theSignaturesOfTheFamiliesLibrariesAreKnown() throws IOException {
    Files.writeString(dir.resolve("Export.java"), CALL);
    Run run = Run.heed("audit", "-v", dir.toString());
    assertTrue(run.out().contains("Export.java:8:76: warning: [NoneTokenPassed]"), run.out());
    assertTrue(
        run.err()
            .contains(
                "heed: signatures that ship with Heed: org.eclipse.platform:org.eclipse.core.resources:"),
        run.err());
    assertEquals("", Run.heed("audit", "--no-discovery", dir.toString()).out());
  }

  /**
   * Since its version 4.1, whose jar is on Maven Central, Android has got more that takes a signal.
   */
  @Test
  void theSignaturesOfANewerAndroidAreKnown() throws IOException {
    Files.writeString(
        dir.resolve("Documents.java"),
        """
        package acme;
        import android.content.ContentResolver;
        import android.net.Uri;
        import android.os.CancellationSignal;
        import android.os.ParcelFileDescriptor;
        import android.util.Size;
        class Documents {
          ContentResolver resolver;
          ParcelFileDescriptor openDocument(Uri uri, String mode, CancellationSignal signal) throws Exception {
            resolver.loadThumbnail(uri, new Size(9, 9), null);
            return resolver.openFileDescriptor(uri, mode);
          }
        }
        """);
    String found = Run.heed("audit", dir.toString()).out();
    assertTrue(found.contains("Documents.java:10:14: warning: [NoneTokenPassed]"), found);
    assertTrue(found.contains("Documents.java:11:21: warning: [TokenNotForwarded]"), found);
  }

  @Test
  void theSourcesAndTheClassPathComeFirst() throws IOException {
    Files.writeString(dir.resolve("Export.java"), CALL);
    // Another version, in which create takes something else.
    String other =
        "package org.eclipse.core.resources; public interface IFile {"
            + " void create(java.io.InputStream in, boolean force, String note); }";
    Path classes = Compiled.into(dir.resolve("lib"), other);
    assertEquals("", Run.heed("audit", "-cp", classes.toString(), dir.toString()).out());
    assertTrue(Run.heed("audit", dir.toString()).out().contains("NoneTokenPassed"));
    Files.writeString(dir.resolve("IFile.java"), other);
    assertEquals("", Run.heed("audit", dir.toString()).out());
  }

  @Test
  void theClassPathAroundTheSourcesIsFound() throws IOException {
    Compiled.into(
        dir.resolve("target/classes"),
        "package acme; public interface CancellationToken { boolean isCancellationRequested(); }",
        "package acme; public class Repo { public void load(String key) {}"
            + " public void load(String key, CancellationToken token) {} }");
    Files.writeString(dir.resolve("pom.xml"), "<project>");
    Path source = Files.createDirectories(dir.resolve("src/acme")).resolve("Service.java");
    Files.writeString(
        source,
        """
        package acme;
        class Service {
          void run(Repo repo, CancellationToken token) {
            repo.load("a");
          }
        }
        """);
    Run run = Run.heed("audit", "-v", dir.resolve("src").toString());
    assertTrue(run.out().contains("[TokenNotForwarded]"), run.out() + run.err());
    assertTrue(run.err().contains("heed: class path: compiled classes: "), run.err());
    assertEquals("", Run.heed("audit", "--no-discovery", dir.resolve("src").toString()).out());
    Path other = Files.createDirectories(dir.resolve("empty"));
    String given = other.toString();
    assertEquals("", Run.heed("audit", "-cp", given, dir.resolve("src").toString()).out());
  }

  private static long findings(Run run) {
    return run.out()
        .lines()
        .filter(l -> l.contains(": warning: [") || l.contains(": info: ["))
        .count();
  }

  @Test
  void aCalleeThatNobodyKnowsIsJudgedByTheOtherCallsOfIt() throws IOException {
    Files.writeString(
        dir.resolve("Deploy.java"),
        """
        package acme;
        import org.acme.remote.Deployer;
        import org.eclipse.core.runtime.IProgressMonitor;
        class Deploy {
          void deploy(Deployer deployer, Deployer other, IProgressMonitor monitor) {
            deployer.upload("a", monitor);
            deployer.upload("b", null);
            deployer.upload("c", 1, null);
            deployer.start("a", null);
            deployer.upload(4711, null);
            other.note("b", null);
          }
        }
        """);
    Run run = Run.heed("audit", dir.toString());
    assertEquals(1, findings(run), run.out());
    assertTrue(run.out().contains("Deploy.java:7:14: warning: [NoneTokenPassed]"), run.out());
  }

  @Test
  void aLambdasParameterIsWhatACalleeTakesItFor() throws IOException {
    Files.writeString(
        dir.resolve("Rebuild.java"),
        """
        package acme;
        import org.acme.remote.Runner;
        import org.eclipse.core.resources.IProject;
        import org.eclipse.core.runtime.NullProgressMonitor;
        class Rebuild {
          void all(Runner runner, IProject project) {
            runner.run(m -> {
              project.open(m);
              project.build(6, new NullProgressMonitor());
            });
            runner.run(m -> {
              project.build(6, new NullProgressMonitor());
            });
          }
        }
        """);
    Run run = Run.heed("audit", dir.toString());
    assertEquals(1, findings(run), run.out());
    assertTrue(run.out().contains("Rebuild.java:9:15: warning: [NoneTokenPassed]"), run.out());
  }

  @Test
  void aTokenOfTheProjectsOwnIsKnownByItsNameAndByBeingAsked() throws IOException {
    Files.writeString(
        dir.resolve("Reindex.java"),
        """
        package acme;
        import org.acme.index.BookingCancelToken;
        import org.acme.index.Index;
        import org.acme.index.ReindexCancelToken;
        class Reindex {
          void all(Index index, ReindexCancelToken token, BookingCancelToken key) {
            if (token.isCancelled()) {
              return;
            }
            index.scan("a", token);
            index.scan("b", null);
            index.book("a", key);
            index.book("b", null);
          }
        }
        """);
    Run run = Run.heed("audit", dir.toString());
    assertEquals(1, findings(run), run.out());
    assertTrue(run.out().contains("Reindex.java:11:11: warning: [NoneTokenPassed]"), run.out());
  }

  @Test
  void aConstantThatNobodyKnowsIsANoneByItsName() throws IOException {
    Files.writeString(
        dir.resolve("Hover.java"),
        """
        package acme;
        import static org.acme.xml.Checks.NULL_CHECKER;
        import org.acme.xml.Checks;
        import org.acme.xml.Documents;
        import org.eclipse.lsp4j.jsonrpc.CancelChecker;
        class Hover {
          void hover(Documents documents, CancelChecker checker) {
            checker.checkCanceled();
            documents.find("a", NULL_CHECKER);
            documents.find("a", Checks.NO_CANCEL_CHECKER);
            documents.lex("a", Checks.NULL_TOKEN);
            documents.lex("a", Checks.CHECKER);
          }
          void lex(Documents documents) {
            documents.lex("a", Checks.NULL_CHECKER);
          }
          static void open(Documents documents) {
            documents.open("a", Checks.NULL_PROGRESS_MONITOR);
          }
        }
        """);
    Run run = Run.heed("audit", dir.toString());
    assertEquals(2, findings(run), run.out());
    assertTrue(run.out().contains("Hover.java:9:15: warning: [NoneTokenPassed]"), run.out());
    assertTrue(run.out().contains("Hover.java:10:15: warning: [NoneTokenPassed]"), run.out());
    // How long a callee takes that nobody knows, nobody can tell.
    String infos = Run.heed("audit", "--min-severity", "info", dir.toString()).out();
    assertTrue(infos.contains("Hover.java:18:15: info: [NoneTokenFacade]"), infos);
  }

  @Test
  void whatCouldNotBeJudgedIsCountedWithWhatWouldTell() throws IOException {
    Files.writeString(
        dir.resolve("Sync.java"),
        """
        package acme;
        import org.acme.remote.Client;
        import org.eclipse.core.runtime.IProgressMonitor;
        class Sync {
          void sync(Client client, IProgressMonitor monitor) {
            client.fetch("a");
            client.push(null);
            client.pull(monitor);
            monitor.worked(1);
            String.valueOf(1);
            client.close();
          }
          void later(Client client) {
            client.fetch("b");
            client.fetch(null);
          }
        }
        """);
    Run run = Run.heed("audit", dir.toString());
    assertTrue(
        run.err()
            .contains(
                "unresolved: 4 calls that could leave a token out or pass none; --classpath with the"
                    + " jars of org.acme.remote (4) would tell\n"),
        run.err());
    JsonNode summary =
        new ObjectMapper()
            .readTree(Run.heed("audit", "--format=json", dir.toString()).out())
            .get("summary");
    assertEquals(
        "{\"calls\":4,\"missing\":{\"org.acme.remote.Client\":4}}",
        summary.get("unresolved").toString());
    Files.writeString(
        dir.resolve("Client.java"),
        "package org.acme.remote; public class Client { public void fetch(String a) {}"
            + " public void push(String a) {} public void pull(Object a) {}"
            + " public void close() {} }");
    assertFalse(Run.heed("audit", dir.toString()).err().contains("unresolved"));
  }
}
