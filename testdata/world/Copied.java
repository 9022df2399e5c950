import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.heed.cancel.CancellationToken;
import dev.heed.cli.command.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A copy of a project of projects.txt that may be changed.
 *
 * @param dir the project's folder below target/world
 * @param work the copy's
 */
record Copied(Path dir, Path work) {
  /** A fresh copy of the project of this name. */
  static Copied of(String name, String mode) throws IOException {
    Path dir = Path.of("target", "world", name).toAbsolutePath();
    Path to = dir.resolve("fix").resolve(mode);
    if (Files.exists(to)) {
      try (Stream<Path> all = Files.walk(to)) {
        for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(p);
        }
      }
    }
    Path from = dir.resolve("src");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path p : all.filter(f -> f.toString().endsWith(".java")).toList()) {
        // A module declaration would demand modules of the class path.
        if (!p.endsWith("module-info.java")) {
          Path file = to.resolve(from.relativize(p).toString());
          Files.createDirectories(file.getParent());
          Files.copy(p, file);
        }
      }
    }
    return new Copied(dir, to);
  }

  /** The files' texts, by their paths below the folder. */
  Map<Path, String> texts() throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(work)) {
      for (Path p : all.filter(Files::isRegularFile).toList()) {
        // Any text goes, as long as it comes back the same.
        texts.put(work.relativize(p), new String(Files.readAllBytes(p), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  List<Path> classPath() throws IOException {
    return Files.readAllLines(dir.resolve("classpath")).stream().map(Path::of).toList();
  }

  /** A finding of a JSON report. */
  record Found(String rule, String path, int line, boolean hasFix, boolean isSafe) {}

  /** What an audit finds, infos included. */
  List<Found> findings() throws Exception {
    heed("--output", "json:" + json());
    return read();
  }

  private Path json() {
    return work.resolveSibling("findings.json");
  }

  private List<Found> read() throws IOException {
    List<Found> found = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json().toFile())) {
      Map<String, String> now = new HashMap<>();
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        String at = parser.getParsingContext().pathAsPointer().toString();
        if (t.isScalarValue() && at.matches("/findings/\\d+/(\\w+|fix/safe)")) {
          now.put(at.replaceFirst("/findings/\\d+/", ""), parser.getText());
        } else if (t == JsonToken.END_OBJECT && now.containsKey("fingerprint")) {
          found.add(
              new Found(
                  now.get("rule"),
                  now.get("path"),
                  Integer.parseInt(now.get("line")),
                  now.containsKey("fix/safe"),
                  "true".equals(now.get("fix/safe"))));
          now.clear();
        }
      }
    }
    return found;
  }

  /**
   * What a run of fixes says, and what it leaves.
   *
   * @param first its line of figures
   */
  record Fixed(String first, List<String> refused, List<Found> left) {}

  Fixed fix(String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of("--fix", "--min-severity", "info"));
    all.addAll(List.of(options));
    all.addAll(List.of("--output", "json:" + json()));
    List<String> said = heed(all.toArray(String[]::new)).lines().toList();
    return new Fixed(
        said.stream().filter(l -> l.startsWith("fixed ")).findFirst().orElse("?"),
        said.stream().filter(l -> l.contains("not fixed")).toList(),
        read());
  }

  /** In this process: a new one would have to warm up each time. */
  private String heed(String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "audit", "--exit-zero", "--include-tests", "--classpath",
                "@" + dir.resolve("classpath")));
    command.addAll(List.of(options));
    command.add(work.toString());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code = Main.run(
            InputStream.nullInputStream(),
            to,
            to,
            CancellationToken.NONE,
            command.toArray(String[]::new));
    String text = said.toString(StandardCharsets.UTF_8);
    if (code != 0) {
      throw new IOException("heed failed:\n" + text);
    }
    return text;
  }

  /** The errors of javac, without their lines. */
  Set<String> errors() throws Exception {
    return compile().stream()
        .map(d -> file(d) + ": " + d.getMessage(Locale.ROOT).replace('\n', ' '))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The lines that javac complains of, {@code file:line} each. */
  Set<String> errorLines() throws Exception {
    return compile().stream()
        .map(d -> file(d) + ":" + d.getLineNumber())
        .collect(Collectors.toSet());
  }

  private String file(Diagnostic<? extends JavaFileObject> d) {
    return d.getSource() == null ? "" : work.relativize(Path.of(d.getSource().toUri())).toString();
  }

  private List<Diagnostic<? extends JavaFileObject>> compile() throws Exception {
    List<Path> sources;
    try (Stream<Path> all = Files.walk(work)) {
      sources = all.filter(Files::isRegularFile).sorted().toList();
    }
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none", "-nowarn", "-Xmaxerrs", "100000", "--should-stop=ifError=FLOW",
            "-XDshould-stop.ifNoError=FLOW", "-classpath",
            classPath().stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator)));
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(heard, Locale.ROOT, StandardCharsets.UTF_8)) {
      ToolProvider.getSystemJavaCompiler()
          .getTask(null, files, heard, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return heard.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .collect(Collectors.toList());
  }
}
