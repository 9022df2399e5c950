import dev.heed.cancel.CancellationToken;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.heed.cli.classpath.ClassPath;
import dev.heed.cli.source.ParserFacts;
import dev.heed.family.Families;
import dev.heed.meaning.Index;
import dev.heed.meaning.Meaning;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.rule.Lint;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** What {@code fix} beside this file runs, from the root of the repository; see there. */
public class WorldFix {
  /** An expression whose token never cancels, by the token's type, that compiles anywhere. */
  private static final Map<String, String> NONES =
      Map.of(
          "org.eclipse.core.runtime.IProgressMonitor",
          "new org.eclipse.core.runtime.NullProgressMonitor()",
          "org.eclipse.jgit.lib.ProgressMonitor",
          "org.eclipse.jgit.lib.NullProgressMonitor.INSTANCE",
          "org.eclipse.xtext.util.CancelIndicator",
          "org.eclipse.xtext.util.CancelIndicator.NullImpl");

  private static Path jar;
  private static boolean good = true;

  private final Path dir;
  private final String name;

  private WorldFix(String name) {
    this.name = name;
    this.dir = Path.of("target", "world", name).toAbsolutePath();
  }

  public static void main(String[] args) throws Exception {
    jar = Path.of(args[0]).toAbsolutePath();
    System.out.println("| project | fixes | fixed | javac before | after | findings before | after |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String name : List.of(args).subList(1, args.length)) {
      WorldFix project = new WorldFix(name);
      project.fixed("safe");
      project.fixed("all", "--unsafe-fixes");
      project.brought();
    }
    System.exit(good ? 0 : 1);
  }

  private void wrong(String what) {
    good = false;
    System.out.println("WRONG " + name + ": " + what);
  }

  // ---- the project as it is

  private void fixed(String mode, String... options) throws Exception {
    Path work = copy(mode);
    Set<String> before = errors(work);
    List<Found> found = findings(work);
    String said = fix(work, options);
    Set<String> after = errors(work);
    List<Found> left = findings(work);
    after.stream().filter(e -> !before.contains(e)).limit(9).forEach(e -> wrong("javac: " + e));
    Map<String, Integer> counts = counts(found);
    counts(left)
        .forEach(
            (key, n) -> {
              if (n > counts.getOrDefault(key, 0)) {
                wrong(n + " findings instead of " + counts.getOrDefault(key, 0) + " of " + key);
              }
            });
    for (Found f : left) {
      if (f.hasFix() && (f.isSafe() || options.length > 0)) {
        wrong("still to be fixed: " + f);
      }
    }
    Map<Path, String> texts = texts(work);
    String again = fix(work, options);
    if (!again.startsWith("fixed 0 findings in 0 files") || !texts.equals(texts(work))) {
      wrong("a second run: " + again.lines().findFirst().orElse(""));
    }
    System.out.printf(
        "| %s | %s | %s | %d errors | %d errors | %d | %d |%n",
        name, mode, said.lines().filter(l -> l.startsWith("fixed ")).findFirst().orElse("?"),
        before.size(), after.size(), found.size(), left.size());
    said.lines().filter(l -> l.contains("not fixed")).forEach(System.out::println);
  }

  private static Map<String, Integer> counts(List<Found> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(
        f -> counts.merge(f.rule() + " in " + f.path(), 1, Integer::sum));
    return counts;
  }

  // ---- tokens taken away

  /** A change of one line: {@code from} to {@code to} is replaced by the text. */
  private record Change(Path file, int from, int to, String text, int line) {}

  private void brought() throws Exception {
    Path work = copy("dropped");
    Map<Path, String> originals = texts(work);
    List<Change> changes = new ArrayList<>(changes(work));
    int first = changes.size();
    for (int round = 0; round < 8; round++) {
      write(work, originals, changes);
      Set<String> places = errorLines(work);
      if (!changes.removeIf(c -> places.contains(c.file + ":" + c.line))) {
        break;
      }
    }
    write(work, originals, changes);
    Set<String> before = errors(work);
    String[] rules = {"--select", "TokenNotForwarded,NoneTokenPassed"};
    String safe = fix(work, rules);
    int bySafe = back(work, originals, changes);
    Set<String> after = errors(work);
    after.stream().filter(e -> !before.contains(e)).limit(9).forEach(e -> wrong("javac: " + e));
    fix(work, rules[0], rules[1], "--unsafe-fixes");
    int byAll = back(work, originals, changes);
    Set<String> afterAll = errors(work);
    afterAll.stream().filter(e -> !before.contains(e)).limit(9).forEach(e -> wrong("javac: " + e));
    System.out.printf(
        Locale.ROOT,
        "%s: tokens taken away at %d places (%d tried); %s; lines as they were: %d with safe fixes,"
            + " %d with all (%.0f %%)%n",
        name, changes.size(), first,
        safe.lines().filter(l -> l.startsWith("fixed ")).findFirst().orElse("?"),
        bySafe, byAll, changes.isEmpty() ? 100.0 : 100.0 * byAll / changes.size());
  }

  /** How many changed lines are what they were. */
  private int back(Path work, Map<Path, String> originals, List<Change> changes)
      throws IOException {
    int back = 0;
    List<String> out = new ArrayList<>();
    for (Change c : changes) {
      String was = line(originals.get(c.file), c.line);
      String is = line(Files.readString(work.resolve(c.file)), c.line);
      if (was.equals(is)) {
        back++;
      } else {
        out.add(c.file + ":" + c.line + "\n  was " + was.strip() + "\n  is  " + is.strip());
      }
    }
    Files.write(work.resolveSibling("dropped.txt"), out);
    return back;
  }

  private static String line(String text, int line) {
    return text.lines().skip(line - 1L).findFirst().orElse("");
  }

  private static void write(Path work, Map<Path, String> originals, List<Change> changes)
      throws IOException {
    Map<Path, StringBuilder> texts = new HashMap<>();
    changes.stream()
        .sorted(Comparator.comparingInt(Change::from).reversed())
        .forEach(
            c ->
                texts
                    .computeIfAbsent(c.file, f -> new StringBuilder(originals.get(f)))
                    .replace(c.from, c.to, c.text));
    for (Map.Entry<Path, String> e : originals.entrySet()) {
      StringBuilder changed = texts.get(e.getKey());
      Files.writeString(
          work.resolve(e.getKey()), changed == null ? e.getValue() : changed.toString());
    }
  }

  /** One change a line, so that a line tells whether it is undone. */
  private List<Change> changes(Path work) throws Exception {
    List<Unit> units = new ArrayList<>();
    for (Map.Entry<Path, String> e : texts(work).entrySet()) {
      units.add(ParserFacts.read(e.getKey(), e.getValue()));
    }
    Map<String, Change> byLine = new TreeMap<>();
    try (ClassPath classes = new ClassPath(classPath(), p -> {})) {
      Lint lint = new Lint(Families.shipped(), Lint.Settings.DEFAULT);
      Index index = lint.index(units, classes, CancellationToken.NONE);
      for (Unit unit : units) {
        Sites sites = new Sites(Meaning.of(unit, index, CancellationToken.NONE), lint.families(), "evidence");
        sites
            .all()
            .flatMap(s -> change(s, sites).stream())
            .forEach(c -> byLine.putIfAbsent(c.file + ":" + c.line, c));
      }
    }
    return List.copyOf(byLine.values());
  }

  /** A token that is passed by its name is left out, or replaced by a none. */
  private static Optional<Change> change(Site site, Sites sites) {
    Call call = site.call();
    if (call.way() != Way.METHOD && call.way() != Way.NEW
        || call.callee().isUnknown()
        || sites.detached(site).isPresent()) {
      return Optional.empty();
    }
    List<TypeName> params = call.callee().params();
    for (int i = 0; i < call.args().size() && i < params.size(); i++) {
      String none = NONES.get(params.get(i).erased().name());
      if (none == null
          || !(call.args().get(i) instanceof Name n)
          || n.of().isPresent()
          || sites.inSight(site).stream().noneMatch(t -> t.expression().equals(n.name()))) {
        continue;
      }
      List<TypeName> fewer = new ArrayList<>(params);
      fewer.remove(i);
      boolean canLeaveOut =
          sites.tokens().hierarchy().lineage(call.callee().owner().name()).types().stream()
              .flatMap(t -> t.methods().stream())
              .anyMatch(m -> isLike(m, call, fewer));
      int last = call.args().size() - 1;
      int from = n.at().start();
      int to = n.at().end();
      if (canLeaveOut) {
        from = i == last && i > 0 ? call.args().get(i - 1).at().end() : from;
        to = i < last ? call.args().get(i + 1).at().start() : to;
      }
      String text = sites.unit().text();
      String cut = text.substring(from, to);
      if (cut.indexOf('\n') >= 0 || cut.indexOf('/') >= 0) {
        return Optional.empty();
      }
      int line = (int) text.substring(0, from).chars().filter(c -> c == '\n').count() + 1;
      return Optional.of(
          new Change(sites.unit().file(), from, to, canLeaveOut ? "" : none, line));
    }
    return Optional.empty();
  }

  private static boolean isLike(Method m, Call call, List<TypeName> params) {
    return m.name().equals(call.callee().name())
        && !m.is(Mark.VARARGS)
        && !m.is(Mark.PRIVATE)
        && m.signature().params().stream().map(TypeName::erased).toList()
            .equals(params.stream().map(TypeName::erased).toList());
  }

  // ---- files and tools

  private Path copy(String mode) throws IOException {
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
    return to;
  }

  /** The files' texts, by their paths below the folder. */
  private static Map<Path, String> texts(Path work) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(work)) {
      for (Path p : all.filter(Files::isRegularFile).toList()) {
        // Any text goes, as long as it comes back the same.
        texts.put(work.relativize(p), new String(Files.readAllBytes(p), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  private List<Path> classPath() throws IOException {
    return Files.readAllLines(dir.resolve("classpath")).stream().map(Path::of).toList();
  }

  /** A finding of a JSON report. */
  private record Found(String rule, String path, int line, boolean hasFix, boolean isSafe) {}

  private List<Found> findings(Path work) throws Exception {
    Path json = work.resolveSibling("findings.json");
    heed(work, "--output", "json:" + json);
    List<Found> found = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
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

  private String fix(Path work, String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of("--fix", "--min-severity", "info"));
    all.addAll(List.of(options));
    all.addAll(List.of("--output", "json:" + work.resolveSibling("left.json")));
    return heed(work, all.toArray(String[]::new));
  }

  private String heed(Path work, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"), "-Xmx3g", "-jar",
                jar.toString(), "audit", "--exit-zero", "--include-tests", "--classpath",
                "@" + dir.resolve("classpath")));
    command.addAll(List.of(options));
    command.add(".");
    Process process =
        new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("heed failed:\n" + said);
    }
    return said;
  }

  private Set<String> errors(Path work) throws Exception {
    return compile(work).stream()
        .map(d -> file(work, d) + ": " + d.getMessage(Locale.ROOT).replace('\n', ' '))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> errorLines(Path work) throws Exception {
    return compile(work).stream()
        .map(d -> file(work, d) + ":" + d.getLineNumber())
        .collect(Collectors.toSet());
  }

  private static String file(Path work, Diagnostic<? extends JavaFileObject> d) {
    return d.getSource() == null ? "" : work.relativize(Path.of(d.getSource().toUri())).toString();
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(Path work) throws Exception {
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
