package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each item of what counts as detached on purpose, with its reason. */
class ShowDetachedTest {
  /** The reason that a line is left alone for; lines without one are reported or say nothing. */
  private static final Pattern MARK = Pattern.compile("//~ (.*)$");

  private static final String FILE =
      """
      package acme;
      import java.util.concurrent.ExecutorService;
      import org.eclipse.core.runtime.IProgressMonitor;
      import org.eclipse.core.runtime.NullProgressMonitor;
      class Workspace {
        interface Journal { void flush(IProgressMonitor monitor); }
        Journal journal;
        IProgressMonitor own;
        void save(IProgressMonitor monitor, ExecutorService executor) {
          journal.flush(new NullProgressMonitor());
          try {
            journal.flush(monitor);
          } catch (IllegalStateException e) {
            journal.flush(new NullProgressMonitor()); //~ it is in a `catch`
          } finally {
            journal.flush(new NullProgressMonitor()); //~ it is in a `finally`
          }
          if (monitor.isCanceled()) {
            journal.flush(new NullProgressMonitor()); //~ cancellation was seen, or there is no token, here
          }
          executor.execute(() -> journal.flush(new NullProgressMonitor())); //~ it runs later and may outlive the call
          Runtime.getRuntime().addShutdownHook(
              new Thread(() -> journal.flush(new NullProgressMonitor()))); //~ it runs later and may outlive the call
          addListener(() -> journal.flush(new NullProgressMonitor())); //~ it is kept and called by others
          // heed: detached the user asked for it
          journal.flush(new NullProgressMonitor()); //~ `// heed: detached the user asked for it`
        }
        void addListener(Runnable r) {}
        void close() {
          journal.flush(new NullProgressMonitor()); //~ it is in `close`, which must end its work
        }
        void startup() {
          journal.flush(new NullProgressMonitor()); //~ it is in `startup`, which must end its work
        }
        @SuppressWarnings("NoneTokenPassed")
        void said() {
          journal.flush(new NullProgressMonitor()); //~ `@SuppressWarnings("NoneTokenPassed")`
        }
        @org.junit.jupiter.api.Test
        void test() {
          journal.flush(new NullProgressMonitor()); //~ it is test code
        }
      }
      class Doors {
        void build(String name) {
          build(name, new NullProgressMonitor()); //~ the overload that takes the token is there: a default argument
        }
        void build(String name, IProgressMonitor monitor) {
          monitor.isCanceled();
        }
      }
      """;

  @TempDir Path temp;

  private Path write() throws IOException {
    Path tests = Files.createDirectories(temp.resolve("src/test/java"));
    Files.writeString(
        tests.resolve("SaveTests.java"),
        """
        import org.eclipse.core.runtime.*;
        class SaveTests {
          void save(acme.Workspace.Journal journal, IProgressMonitor monitor) {
            journal.flush(new NullProgressMonitor());
          }
        }
        """);
    return Files.writeString(temp.resolve("Workspace.java"), FILE);
  }

  private static List<String> marked() {
    List<String> marked = new ArrayList<>();
    List<String> lines = FILE.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = MARK.matcher(lines.get(i));
      if (m.find()) {
        marked.add(i + 1 + " " + m.group(1));
      }
    }
    return marked;
  }

  @Test
  void eachPlaceWithItsReason() throws Exception {
    write();
    Run run = Run.heed(args("--show-detached", "--format=json"));
    JsonNode report = new ObjectMapper().readTree(run.out());
    List<String> notes = new ArrayList<>();
    List<String> ofTests = new ArrayList<>();
    for (JsonNode note : report.get("detached")) {
      String said = note.get("line").asInt() + " " + note.get("reason").asText();
      (note.get("path").asText().endsWith("/Workspace.java") ? notes : ofTests).add(said);
    }
    assertEquals(marked(), notes);
    assertEquals(List.of("4 it is test code"), ofTests);
    assertEquals(1, report.get("findings").size());
    String place = "/dev/heed/cli/report/audit-v1.schema.json";
    try (InputStream in = Main.class.getResourceAsStream(place)) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema)
              .validate(run.out(), InputFormat.JSON));
    }
  }

  @Test
  void asNotesBehindTheFindings() throws Exception {
    Path file = write();
    Run run = Run.heed(args("--show-detached"));
    String start = file.toString().replace('\\', '/') + ":14:15: note: [NoneTokenPassed] ";
    String line = "      journal.flush(new NullProgressMonitor()); //~ it is in a `catch`";
    assertEquals(
        1,
        run.out()
                .split(Pattern.quote(start + "left alone: it is in a `catch`\n" + line + "\n"), -1)
                .length
            - 1,
        run.out());
    assertEquals(1, run.code());
  }

  @Test
  void onlyWhenAsked() throws Exception {
    write();
    assertFalse(Run.heed(args()).out().contains("left alone"));
    String json = Run.heed(args("--format=json")).out();
    assertFalse(new ObjectMapper().readTree(json).has("detached"));
  }

  private String[] args(String... more) {
    List<String> all = new ArrayList<>(List.of("audit", temp.toString()));
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }
}
