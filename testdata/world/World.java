import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What {@code run} beside this file runs, from the root of the repository; see there. */
public class World {
  private static final Path HERE = Path.of("testdata", "world");
  private static final Path WORK = Path.of("target", "world");
  private static final String DEPENDENCY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:";

  /** A line of projects.txt. */
  record Project(String name, Set<String> engines, List<String> artifacts) {
    Path dir() {
      return WORK.resolve(name).toAbsolutePath();
    }
  }

  /** A finding's identity in both engines. */
  record Key(String path, int line, int column, String severity, String rule)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key o) {
      int c = path.compareTo(o.path);
      c = c != 0 ? c : Integer.compare(line, o.line);
      c = c != 0 ? c : Integer.compare(column, o.column);
      c = c != 0 ? c : rule.compareTo(o.rule);
      return c != 0 ? c : severity.compareTo(o.severity);
    }

    @Override
    public String toString() {
      return path + ":" + line + ":" + column + " " + severity + " " + rule;
    }
  }

  /** What is told about a finding besides. */
  record Said(String method, String message) {}

  public static void main(String[] args) throws Exception {
    boolean update = List.of(args).contains("--update");
    List<String> wanted = Stream.of(args).filter(a -> !a.startsWith("--")).toList();
    List<Project> all = projects();
    for (String name : wanted) {
      if (all.stream().noneMatch(p -> p.name.equals(name))) {
        System.err.println("world: no project " + name + " in " + HERE.resolve("projects.txt"));
        System.exit(2);
      }
    }
    boolean same = true;
    for (Project project : all) {
      boolean isMeant =
          wanted.isEmpty()
              ? project.engines.contains("cli")
              : wanted.contains(project.name);
      if (isMeant && List.of(args).contains("--fetch")) {
        fetch(project);
      } else if (isMeant && project.engines.contains("cli")) {
        same &= judge(project, update);
      }
    }
    System.exit(same ? 0 : 1);
  }

  static List<Project> projects() throws IOException {
    return Files.readAllLines(HERE.resolve("projects.txt")).stream()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .map(l -> l.trim().split("\\s+"))
        .map(
            w ->
                new Project(
                    w[0], Set.of(w[1].split(",")), List.of(w).subList(2, w.length)))
        .toList();
  }

  private static boolean judge(Project project, boolean update) throws Exception {
    fetch(project);
    System.out.println("== " + project.name);
    boolean both = project.engines.containsAll(Set.of("cli", "checker"));
    Map<Key, Said> cli = project.engines.contains("cli") ? cli(project) : Map.of();
    Map<Key, Said> checker = project.engines.contains("checker") ? checker(project) : Map.of();
    if (both) {
      share(cli.keySet(), checker.keySet());
      facts(project);
    }
    Map<Key, Said> found = new TreeMap<>(checker);
    found.putAll(cli); // the CLI knows the method
    Map<String, String> lines = new LinkedHashMap<>();
    Map<String, Said> said = new HashMap<>();
    for (Map.Entry<Key, Said> entry : found.entrySet()) {
      String only =
          !both || cli.containsKey(entry.getKey()) && checker.containsKey(entry.getKey())
              ? ""
              : cli.containsKey(entry.getKey()) ? " (cli only)" : " (checker only)";
      String line = entry.getKey() + " " + entry.getValue().method + only;
      lines.put(line, "");
      said.put(line, entry.getValue());
    }
    review(project, lines.keySet(), said, triaged(project));
    return compare(project, lines.keySet(), update);
  }

  // ---- fetching

  static void fetch(Project project) throws Exception {
    Path done = project.dir().resolve("done");
    String stamp = String.join(" ", project.artifacts);
    if (Files.exists(done) && Files.readString(done).equals(stamp)) {
      return;
    }
    System.err.println("world: fetching " + project.name);
    Path jars = Files.createDirectories(project.dir().resolve("jars"));
    for (String artifact : project.artifacts) {
      String name = artifact.split(":")[1];
      run(jars, "mvn", "-q", "-B", DEPENDENCY + "copy", "-Dartifact=" + artifact + ":jar:sources",
          "-DoutputDirectory=.", "-Dmdep.stripVersion=true");
      unzip(jars.resolve(name + "-sources.jar"), project.dir().resolve("src").resolve(name));
    }
    // Not the artifacts' own poms: many need extensions of the build that made them.
    List<String> classPath =
        Stream.of(classPath(jars, project.artifacts).split(File.pathSeparator))
            .filter(jar -> project.artifacts.stream().noneMatch(a -> jar.endsWith(jarOf(a))))
            .toList();
    Files.write(project.dir().resolve("classpath"), classPath);
    Files.writeString(done, stamp);
  }

  /** The artifacts' jars and all they need at run time. */
  private static String classPath(Path dir, List<String> artifacts) throws Exception {
    String dependencies =
        artifacts.stream()
            .map(a -> a.split(":"))
            .map(
                a ->
                    "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
                        .formatted(a[0], a[1], a[2]))
            .collect(Collectors.joining());
    Files.writeString(
        dir.resolve("pom.xml"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>world</groupId>"
            + "<artifactId>world</artifactId><version>1</version><dependencies>"
            + dependencies + "</dependencies></project>");
    Path list = dir.resolve("classpath");
    run(dir, "mvn", "-q", "-B", DEPENDENCY + "build-classpath", "-Dmdep.outputFile=" + list);
    return Files.readString(list).trim();
  }

  private static String jarOf(String artifact) {
    String[] gav = artifact.split(":");
    return File.separator + gav[1] + "-" + gav[2] + ".jar";
  }

  private static void unzip(Path jar, Path to) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        Path file = to.resolve(e.getName()).normalize();
        if (e.getName().endsWith(".java") && file.startsWith(to)) {
          Files.createDirectories(file.getParent());
          Files.write(file, in.readAllBytes());
        }
      }
    }
  }

  private static void run(Path dir, String... command) throws Exception {
    Output output = output(dir, command);
    if (output.code != 0) {
      throw new IOException(String.join(" ", command) + " failed:\n" + output.text);
    }
  }

  private record Output(int code, String text) {}

  private static Output output(Path dir, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(dir.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Output(process.waitFor(), text);
  }

  /** What both engines say is written in the sources, method by method, and the first differences. */
  private static void facts(Project project) throws Exception {
    String java = ProcessHandle.current().info().command().orElse("java");
    Path root = Path.of("").toAbsolutePath();
    String classPath =
        String.join(File.pathSeparator, Files.readAllLines(project.dir().resolve("classpath")));
    run(project.dir(), java, "-Xmx3g", "-cp",
        root.resolve("cli/target/test-classes") + File.pathSeparator + root.resolve("cli/target/heed.jar"),
        "dev.heed.cli.source.WrittenFacts", "src", "facts-cli");
    run(project.dir(), java, "-Xmx3g", "-cp",
        Stream.of("checker/target/test-classes", "checker/target/classes", "rules/target/classes")
            .map(c -> root.resolve(c).toString())
            .collect(Collectors.joining(File.pathSeparator)),
        "dev.heed.checker.WrittenFacts", project.dir().resolve("src").toString(), "facts-checker", classPath);
    System.out.print(
        output(project.dir(), java, "-cp", root.resolve("testdata/target/classes").toString(),
                "dev.heed.testdata.FactsDiff", "facts-cli", "facts-checker", "3")
            .text);
    callees(project, java, root, classPath);
  }

  /** How often a call means the same callable to both engines. */
  private static void callees(Project project, String java, Path root, String classPath)
      throws Exception {
    String src = project.dir().resolve("src").toString();
    String kit = File.pathSeparator + root.resolve("testdata/target/classes");
    run(project.dir(), java, "-Xmx3g", "-cp",
        root.resolve("cli/target/test-classes") + File.pathSeparator + root.resolve("cli/target/heed.jar") + kit,
        "dev.heed.cli.MeantCallees", src, "callees-cli", classPath);
    run(project.dir(), java, "-Xmx3g", "-cp",
        Stream.of("checker/target/test-classes", "checker/target/classes", "rules/target/classes")
            .map(c -> root.resolve(c).toString())
            .collect(Collectors.joining(File.pathSeparator)) + kit,
        "dev.heed.checker.MeantCallees", src, "callees-checker", classPath);
    System.out.print(
        output(project.dir(), java, "-cp", root.resolve("rules/target/classes") + kit,
                "dev.heed.testdata.Callees", "callees-cli", "callees-checker", "3")
            .text);
  }

  // ---- the two engines

  private static Map<Key, Said> cli(Project project) throws Exception {
    Path json = project.dir().resolve("cli.json");
    long start = System.nanoTime();
    run(project.dir(), ProcessHandle.current().info().command().orElse("java"), "-Xmx3g", "-jar",
        Path.of("cli/target/heed.jar").toAbsolutePath().toString(), "audit", "--exit-zero",
        "--output", "json:" + json, "--classpath", "@classpath", "src");
    Map<?, ?> root;
    try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
      parser.nextToken();
      root = (Map<?, ?>) value(parser);
    }
    Map<Key, Said> found = new TreeMap<>();
    for (Object each : (List<?>) root.get("findings")) {
      Map<?, ?> f = (Map<?, ?>) each;
      found.put(
          new Key(
              f.get("path").toString(),
              Integer.parseInt(f.get("line").toString()),
              Integer.parseInt(f.get("column").toString()),
              f.get("severity").toString(),
              f.get("rule").toString()),
          new Said(f.get("method").toString().replace(" ", ""), f.get("message").toString()));
    }
    Map<?, ?> summary = (Map<?, ?>) root.get("summary");
    System.out.printf(
        Locale.ROOT,
        "cli: %s findings, %s files, %d failed, %.1f s%n",
        counts(found.keySet()),
        summary.get("files"),
        ((List<?>) summary.get("failed")).size(),
        (System.nanoTime() - start) / 1e9);
    return found;
  }

  /** The value that starts at the parser's token: a map, a list, or a text. */
  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> map = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        map.put(name, value(parser));
      }
      return map;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return String.valueOf(parser.getText());
  }

  static final Pattern FINDING = Pattern.compile("\\[(\\w+)] (.*)");

  private static Map<Key, Said> checker(Project project) throws Exception {
    List<Path> sources;
    try (Stream<Path> all = Files.walk(project.dir().resolve("src"))) {
      // A module declaration would demand modules of the class path, and a second one is an error.
      sources =
          all.filter(p -> p.toString().endsWith(".java") && !p.endsWith("module-info.java"))
              .sorted()
              .toList();
    }
    Set<String> rules = rules();
    List<String> options =
        List.of(
            "-proc:none", "-Xmaxwarns", "1000000", "-Xmaxerrs", "100",
            "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-d", Files.createDirectories(project.dir().resolve("classes")).toString(),
            "-classpath",
            String.join(File.pathSeparator, Files.readAllLines(project.dir().resolve("classpath"))),
            "-processorpath", plugin(),
            rules.stream()
                .map(r -> " -Xep:" + r) // at its own severity
                .collect(Collectors.joining("", "-Xplugin:ErrorProne -XepDisableAllChecks", "")));
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    long start = System.nanoTime();
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(heard, Locale.ROOT, StandardCharsets.UTF_8)) {
      ToolProvider.getSystemJavaCompiler()
          .getTask(null, files, heard, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    Map<Key, Said> found = new TreeMap<>();
    int errors = 0;
    for (Diagnostic<? extends JavaFileObject> d : heard.getDiagnostics()) {
      Matcher m = FINDING.matcher(d.getMessage(Locale.ROOT).lines().findFirst().orElse(""));
      if (m.matches() && rules.contains(m.group(1))) {
        String text = d.getSource().getCharContent(true).toString();
        String path =
            project.dir().relativize(Path.of(d.getSource().toUri())).toString().replace('\\', '/');
        int at = (int) d.getPosition();
        found.put(
            new Key(path, line(text, at), column(text, at), severity(d.getKind()), m.group(1)),
            new Said("?", m.group(2)));
      } else if (d.getKind() == Diagnostic.Kind.ERROR || d.toString().contains("Heed")) {
        errors += d.getKind() == Diagnostic.Kind.ERROR ? 1 : 0;
        if (errors <= 5) {
          System.out.println("javac: " + d);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "checker: %s findings, %d files, %d errors, %.1f s%n",
        counts(found.keySet()), sources.size(), errors, (System.nanoTime() - start) / 1e9);
    return found;
  }

  private static String severity(Diagnostic.Kind kind) {
    return switch (kind) {
      case ERROR -> "error";
      case WARNING, MANDATORY_WARNING -> "warning";
      default -> "info";
    };
  }

  private static int line(String text, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        line++;
      }
    }
    return line;
  }

  private static int column(String text, int at) {
    return at - Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
  }

  static Set<String> rules() {
    return dev.heed.rule.Rules.ON.stream()
        .map(dev.heed.rule.Rule::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Heed's own jars and those of the Error Prone that it is compiled against. */
  static String plugin() throws Exception {
    Matcher version =
        Pattern.compile("<version.errorprone>(.*)</version.errorprone>")
            .matcher(Files.readString(Path.of("pom.xml")));
    version.find();
    Path dir = WORK.resolve("errorprone-" + version.group(1)).toAbsolutePath();
    Path list = dir.resolve("classpath");
    if (!Files.exists(list)) {
      Files.createDirectories(dir);
      classPath(dir, List.of("com.google.errorprone:error_prone_core:" + version.group(1)));
    }
    return Stream.of("checker/target/classes", "rules/target/classes")
        .map(p -> Path.of(p).toAbsolutePath() + File.pathSeparator)
        .collect(Collectors.joining("", "", Files.readString(list).trim()));
  }

  // ---- what is made of the findings

  private static String counts(Collection<Key> found) {
    return found.size()
        + found.stream()
            .collect(Collectors.groupingBy(k -> k.rule + " " + k.severity, TreeMap::new,
                Collectors.counting()))
            .toString().replace('{', '(').replace('}', ')');
  }

  private static void share(Set<Key> cli, Set<Key> checker) {
    long common = cli.stream().filter(checker::contains).count();
    System.out.printf(
        Locale.ROOT,
        "the CLI finds %d of the checker's %d (%.1f %%), and %d that the checker does not%n",
        common, checker.size(), checker.isEmpty() ? 100.0 : 100.0 * common / checker.size(),
        cli.size() - common);
  }

  private static Path golden(Project project) {
    return HERE.resolve(project.name + ".txt");
  }

  /** The checked-in findings with their triage. */
  private static Map<String, String> triaged(Project project) throws IOException {
    Map<String, String> triaged = new LinkedHashMap<>();
    if (Files.exists(golden(project))) {
      for (String line : Files.readAllLines(golden(project))) {
        int bar = line.indexOf(" | ");
        triaged.put(bar < 0 ? line : line.substring(0, bar), bar < 0 ? "" : line.substring(bar));
      }
    }
    return triaged;
  }

  private static boolean compare(Project project, Collection<String> lines, boolean update)
      throws IOException {
    Map<String, String> before = triaged(project);
    List<String> gone = before.keySet().stream().filter(l -> !lines.contains(l)).toList();
    List<String> fresh = lines.stream().filter(l -> !before.containsKey(l)).toList();
    gone.forEach(l -> System.out.println("- " + l + before.get(l)));
    fresh.forEach(l -> System.out.println("+ " + l));
    List<String> warnings = lines.stream().filter(l -> !l.contains(" info ")).toList();
    for (String verdict : List.of("true", "intended", "unclear", "")) {
      long n =
          warnings.stream()
              .map(l -> before.getOrDefault(l, ""))
              .filter(t -> verdict.isEmpty() ? t.isEmpty() : t.startsWith(" | " + verdict))
              .count();
      System.out.printf(
          "%d of %d warnings %s%n",
          n, warnings.size(), verdict.isEmpty() ? "not triaged" : verdict);
    }
    if (update) {
      // A finding that only moved keeps its triage: the same rule in the same method, once there.
      Map<String, Optional<String>> moved =
          gone.stream()
              .collect(
                  Collectors.toMap(
                      World::placeless,
                      l -> Optional.of(before.get(l)),
                      (a, b) -> a.equals(b) ? a : Optional.empty()));
      Files.write(
          golden(project),
          lines.stream()
              .map(
                  l ->
                      l
                          + before.getOrDefault(
                              l, moved.getOrDefault(placeless(l), Optional.empty()).orElse("")))
              .toList());
      return true;
    }
    return gone.isEmpty() && fresh.isEmpty();
  }

  private static String placeless(String line) {
    return line.replaceFirst(":\\d+:\\d+ \\w+", "").replaceFirst(" \\((cli|checker) only\\)$", "");
  }

  /** Each finding with its code, for whoever triages. */
  private static void review(
      Project project, Collection<String> lines, Map<String, Said> said, Map<String, String> triaged)
      throws IOException {
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      out.add(line + triaged.getOrDefault(line, ""));
      out.add("    " + said.get(line).message);
      String[] place = line.substring(0, line.indexOf(' ')).split(":");
      List<String> code =
          new String(Files.readAllBytes(project.dir().resolve(place[0])), StandardCharsets.UTF_8)
              .lines()
              .toList();
      int at = Integer.parseInt(place[1]) - 1;
      for (int i = Math.max(0, at - 4); i < Math.min(code.size(), at + 4); i++) {
        out.add((i == at ? "  > " : "    ") + code.get(i));
      }
      out.add("");
    }
    Files.write(WORK.resolve(project.name + ".review.txt"), out);
  }
}
