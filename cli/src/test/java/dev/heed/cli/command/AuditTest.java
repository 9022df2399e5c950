package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {
  private static final String TOKEN =
      "package acme; public interface CancellationToken { boolean isCancellationRequested(); }\n";

  private static final String REPO =
      """
      package acme;
      class Repo {
        void load(String key) {}
        void load(String key, CancellationToken token) {}
      }
      """;

  private static final String SERVICE =
      """
      package acme;
      class Service {
        void run(Repo repo, CancellationToken token) {
          repo.load("a");
        }
      }
      """;

  @TempDir Path temp;
  private Path dir;
  private String root;

  @BeforeEach
  void project() throws IOException {
    dir = Files.createDirectories(temp.resolve("project"));
    root = dir.toString().replace('\\', '/');
  }

  private Path write(String place, String text) throws IOException {
    Path file = dir.resolve(place);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void defect() throws IOException {
    write("src/CancellationToken.java", TOKEN);
    write("src/Repo.java", REPO);
    write("src/Service.java", SERVICE);
  }

  private static final String CLEAN = "0 findings (0 errors, 0 warnings, 0 infos) in ";

  @Test
  void aDefect() throws IOException {
    defect();
    Run run = Run.heed("audit", root);
    String[] lines = run.out().split("\n");
    String start = root + "/src/Service.java:4:10: warning: [TokenNotForwarded] ";
    assertTrue(lines[0].startsWith(start), run.out() + run.err());
    assertEquals("    repo.load(\"a\");", lines[1]);
    assertEquals("         ^~~~", lines[2]);
    assertTrue(lines[3].startsWith("  fix: "), lines[3]);
    assertEquals("       repo.load(\"a\", token);", lines[4]);
    assertEquals("  see: heed explain TokenNotForwarded", lines[5]);
    assertEquals(6, lines.length);
    assertEquals(
        """
        1 finding (0 errors, 1 warning, 0 infos) in 3 files (3 parsed, 0 skipped, 0 failed) in T s
        next: 'heed explain TokenNotForwarded' says why and how to cure it; --fix cures 1, --diff shows how
        """,
        run.err());
    assertEquals(1, run.code());
  }

  @Test
  void exitCodesAndSelection() throws IOException {
    defect();
    assertEquals(0, Run.heed("audit", "--exit-zero", root).code());
    assertEquals(0, Run.heed("audit", "--fail-on=error", root).code());
    assertEquals(0, Run.heed("audit", "--fail-on", "never", root).code());
    assertEquals(1, Run.heed("audit", "--fail-on", "Info", root).code());
    assertEquals(0, Run.heed("audit", "--ignore=TokenNotForwarded", root).code());
    assertEquals(0, Run.heed("audit", "--select=NoneTokenPassed", root).code());
    assertEquals(1, Run.heed("audit", "--select=NoneTokenPassed,TokenNotForwarded", root).code());
    assertEquals(0, Run.heed("audit", "--exclude", "Service.java", root).code());
    assertEquals("", Run.heed("audit", "-q", root).err());
    write("src/Bad.java", "class {");
    assertEquals(1, Run.heed("audit", "--fail-on-incomplete", root).code());
    assertEquals(3, Run.heed("audit", "--fail-on-incomplete", "--exit-zero", root).code());
    assertEquals(0, Run.heed("audit", "--exit-zero", root).code());
  }

  @Test
  void whatIsLessSevereThanShownIsCounted() throws IOException {
    defect();
    Run run = Run.heed("audit", "--min-severity=error", root);
    assertEquals("", run.out());
    assertEquals(1, run.code());
    assertTrue(run.err().endsWith("next: --min-severity info shows 1 more\n"), run.err());
  }

  @Test
  void json() throws IOException {
    defect();
    Run run = Run.heed("audit", "--format=json", root + "/src/");
    JsonNode finding = new ObjectMapper().readTree(run.out()).get("findings").get(0);
    assertEquals(root + "/src/Service.java", finding.get("path").asText());
    assertEquals("TokenNotForwarded", finding.get("rule").asText());
    assertEquals("acme.Service#run(Repo, CancellationToken)", finding.get("method").asText());
    JsonNode edit = finding.get("fix").get("edits").get(0);
    assertEquals(SERVICE.indexOf("\"a\"") + 3, edit.get("start").asInt());
  }

  @Test
  void severalReports() throws IOException {
    defect();
    Path json = dir.resolve("out.json");
    Path text = dir.resolve("out.txt");
    Run run =
        Run.heed(
            "audit", "--output", "json:" + json, "--output=text:" + text, "--format", "text", root);
    assertTrue(Files.readString(json).startsWith("{\n  \"version\" : 1,"));
    assertEquals(run.out(), Files.readString(text));
    assertEquals("", Run.heed("audit", "--output=json:" + json, root).out());
    try (Stream<Path> files = Files.list(dir)) {
      assertEquals(3, files.count());
    }
    assertEquals(
        "heed: two reports go to standard output",
        Run.heed("audit", "--format=json", "--output=text", root).err().lines().toList().get(0));
  }

  @Test
  void theSameForAnyNumberOfThreads() throws IOException {
    defect();
    for (int i = 0; i < 30; i++) {
      String name = "Service" + i;
      write("src/" + (30 - i) + "/" + name + ".java", SERVICE.replace("Service", name));
    }
    String one = Run.heed("audit", "--threads=1", root).out();
    assertEquals(31, one.lines().filter(l -> l.contains("warning:")).count());
    assertEquals(one, Run.heed("audit", "--threads=7", root).out());
  }

  @Test
  void testsAndGeneratedCodeAreLeftOutUntilAskedFor() throws IOException {
    defect();
    write("src/test/java/ServiceTest.java", SERVICE.replace("Service", "ServiceTest"));
    String generated = SERVICE.replace("class S", "@javax.annotation.Generated(\"x\") class S");
    write("src/Made.java", generated.replace("Service", "SMade"));
    write(
        "src/Half.java",
        "package acme; class Half { "
            + generated.replace("package acme;", "").replace("Service", "SIn")
            + "}");
    assertEquals(1, count(Run.heed("audit", root)));
    assertEquals(2, count(Run.heed("audit", "--include-tests", root)));
    assertEquals(3, count(Run.heed("audit", "--include-generated", root)));
    Run tests = Run.heed("audit", root + "/src/test");
    assertEquals(
        CLEAN
            + "1 file (0 parsed, 1 skipped, 0 failed) in T s\n"
            + "next: every file is test code, generated or excluded;"
            + " --include-tests judges test code\n",
        tests.err());
    assertEquals(0, tests.code());
  }

  private static long count(Run run) {
    return run.out().lines().filter(l -> l.contains("[TokenNotForwarded]")).count();
  }

  @Test
  void classesOfTheClassPath() throws IOException {
    write("Lib.java", "package lib; public class Lib { static Object o; void f(lib.Token t) { } }");
    defect();
    Files.delete(dir.resolve("src/Repo.java"));
    Run without = Run.heed("audit", root);
    assertEquals(0, without.code(), without.out());
    Path classes = Compiled.into(temp.resolve("classes"), TOKEN, REPO);
    assertEquals(1, Run.heed("audit", "-cp", classes.toString(), root).code());
    Path list = Files.writeString(temp.resolve("cp.txt"), "nowhere.jar\n" + classes + "\n");
    Run run = Run.heed("audit", "--classpath", "@" + list, root);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("heed: warning: nowhere.jar: no such class path entry"));
    assertEquals(1, Run.heed("audit", "--classpath=@" + list, root).code());
    Path arguments = Files.writeString(temp.resolve("args"), "audit\n--classpath=@" + list);
    assertEquals(1, Run.heed("@" + arguments, root).code());
  }

  @Test
  void familiesOfTheUser() throws IOException {
    write("src/Stop.java", "package acme; public interface Stop { boolean asked(); }");
    write("src/Repo.java", REPO.replace("CancellationToken", "Stop"));
    write("src/Service.java", SERVICE.replace("CancellationToken", "Stop"));
    assertEquals(0, Run.heed("audit", root).code());
    Path family = write("stop.family", "# Our own\ntoken acme.Stop\npoll acme.Stop#asked()\n");
    Run run = Run.heed("audit", "--families", family.toString(), root);
    assertEquals(1, run.code(), run.err());
  }

  // Bad input, line by line.

  @Test
  void unparseable() throws IOException {
    defect();
    Path bad = write("src/Bad.java", "class Bad {\n  void m() {\n    int x = = 3;\n  }\n}\n");
    Run run = Run.heed("audit", root);
    assertEquals(1, run.code());
    assertEquals(1, count(run));
    String error = run.err().lines().findFirst().orElseThrow();
    String start = root + "/src/Bad.java:3: error: cannot be parsed: ";
    assertTrue(error.startsWith(start) && error.length() > start.length(), error);
    assertTrue(run.err().contains("in 4 files (3 parsed, 0 skipped, 1 failed)"), run.err());
    JsonNode failed =
        new ObjectMapper()
            .readTree(Run.heed("audit", "--format=json", bad.toString()).out())
            .get("summary")
            .get("failed");
    assertTrue(failed.get(0).get("message").asText().startsWith("line 3: cannot be parsed"));
  }

  @Test
  void nothingThere() {
    Run run = Run.heed("audit", root + "/none", "--debug");
    assertEquals(
        "heed: no such file or directory: '"
            + root
            + "/none'\n"
            + "      'heed audit --help' shows what is possible\n",
        run.err());
    assertEquals(2, run.code());
    assertEquals("", run.out());
  }

  @Test
  void anEmptyDirectory() {
    Run run = Run.heed("audit", root);
    assertEquals(
        "heed: no Java files in "
            + root
            + "\n"
            + CLEAN
            + "0 files (0 parsed, 0 skipped, 0 failed) in T s\n",
        run.err());
    assertEquals(0, run.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonsense| Unknown option: '--nonsense'",
        "--threads=0| --threads takes a number from 1 on, not 0",
        "--threads=x| Invalid value for option '--threads'",
        "--fail-on=never-ever| Invalid value for option '--fail-on'",
        "--select=TokenNotForwarde| unknown rule 'TokenNotForwarde'; did you mean 'TokenNotFor",
        "--ignore=| unknown rule ''",
        "--exclude={| --exclude takes a glob: ",
        "--output=jsn:x| Invalid value for option '--output' (FORMAT[:FILE]): 'jsn:x' is not FO",
        "--output=json:no/such/dir/x| Invalid value for option '--output' (FORMAT[:FILE]): the",
        "--output=json:| Invalid value for option '--output' (FORMAT[:FILE]): 'json:' names no",
        "--families=none.family| no such family file: 'none.family'",
        "--classpath=@none| --classpath: cannot read the class path file 'none'",
        "--async-mode=some| Invalid value for option '--async-mode'",
      })
  void badOptions(String both) {
    String[] parts = both.split("\\|");
    Run run = Run.heed("audit", parts[0], root);
    assertTrue(run.err().startsWith("heed:" + parts[1]), run.err());
    assertEquals(2, run.err().lines().count(), run.err());
    assertEquals(2, run.code());
  }

  @Test
  void aBadFamilyLine() throws IOException {
    Path family = write("my.family", "# Mine\ntoken acme.Stop\ntokn acme.Go\n");
    Run run = Run.heed("audit", "--families", family.toString(), root);
    assertTrue(run.err().startsWith("heed: " + family + ":3: "), run.err());
    assertTrue(run.err().contains("expected"), run.err());
    assertEquals(2, run.code());
  }

  @Test
  void oddBytesAndLineEnds() throws IOException {
    defect();
    String service = SERVICE.replace("    repo", "\t// \u00e4\r\n\trepo").replace("\n", "\r\n");
    Path file = dir.resolve("src/Service.java");
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    byte[] latin = service.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] all = new byte[mark.length + latin.length];
    System.arraycopy(mark, 0, all, 0, mark.length);
    System.arraycopy(latin, 0, all, mark.length, latin.length);
    Files.write(file, all);
    Run run = Run.heed("audit", "-v", root);
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).contains("Service.java:6:7: warning:"), run.out());
    assertEquals("\trepo.load(\"a\");", lines.get(1));
    assertEquals("\t     ^~~~", lines.get(2));
    assertTrue(run.err().contains("Service.java: not all of it is UTF-8; read anyway"));
    Path first = write("src/First.java", "\ufeffclass");
    assertTrue(Run.heed("audit", first.toString()).err().contains("First.java:1: error: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "id(", "new Deep("})
  void deeplyNested(String open) throws IOException {
    defect();
    write(
        "src/Deep.java",
        "package acme; class Deep { Deep(Object o) {} static Object id(Object o) { return o; }\n"
            + " Object x = "
            + open.repeat(2_000)
            + "null"
            + ")".repeat(2_000)
            + "; }");
    Run run = Run.heed("audit", root);
    assertEquals(1, count(run));
    assertTrue(run.err().contains("(4 parsed, 0 skipped, 0 failed)"), run.err());
  }

  @Test
  void aFileOfFiveMegabytes() throws IOException {
    defect();
    StringBuilder big = new StringBuilder("package acme; class Big {\n");
    for (int i = 0; big.length() < 5 << 20; i++) {
      big.append("  static final String S").append(i).append(" = \"");
      big.append("x".repeat(400)).append("\";\n");
    }
    write("src/Big.java", big.append("}\n").toString());
    Run run = Run.heed("audit", root);
    assertEquals(1, count(run));
    assertTrue(run.err().contains("(4 parsed, 0 skipped, 0 failed)"), run.err());
  }

  @Test
  void aLoopOfLinks() throws IOException {
    defect();
    Files.createSymbolicLink(dir.resolve("src/again"), dir);
    assertEquals(1, count(Run.heed("audit", root)));
  }
}
