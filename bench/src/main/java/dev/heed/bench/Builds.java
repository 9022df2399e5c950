package dev.heed.bench;

import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds of the same sources with javac and Error Prone: without a check, with Heed, NullAway. */
final class Builds {
  static final String PLAIN = "javac";
  static final String OFF = "Error Prone, all checks off";
  static final String HEED = "Error Prone and Heed";
  static final String NULLAWAY = "Error Prone and NullAway";

  private static final String ERROR_PRONE =
      "com.google.errorprone:error_prone_core:" + Versions.of("errorprone");

  /** What Error Prone needs of javac. */
  private static final List<String> OPENED =
      Stream.concat(
              Stream.of("api", "file", "main", "model", "parser", "processing", "tree", "util")
                  .map(p -> "--add-exports=jdk.compiler/com.sun.tools.javac." + p),
              Stream.of("code", "comp")
                  .map(p -> "--add-opens=jdk.compiler/com.sun.tools.javac." + p))
          .map(o -> o + "=ALL-UNNAMED")
          .toList();

  private static final Pattern ERROR = Pattern.compile("^(.*\\.java):\\d+: error: ");
  private static final int MOST_ATTEMPTS = 5;

  private final Path work;
  private final List<Path> heed;

  /**
   * @param work where it keeps what it needs
   * @param heed the checker's own jars
   */
  Builds(Path work, List<Path> heed) {
    this.work = work;
    this.heed = heed;
  }

  /**
   * All of them, on some modules of a corpus.
   *
   * @param name the build's
   * @param annotated the packages that NullAway looks at
   */
  List<Contender> all(String name, Corpus corpus, List<String> modules, String annotated)
      throws IOException {
    List<Path> off = Maven.classPath(work.resolve("errorprone"), List.of(ERROR_PRONE));
    List<Path> nullaway =
        Maven.classPath(
            work.resolve("nullaway"),
            List.of(ERROR_PRONE, "com.uber.nullaway:nullaway:" + Versions.of("nullaway")));
    List<Path> withHeed = new ArrayList<>(off);
    withHeed.addAll(heed);
    String rules =
        Rules.ON.stream()
            .map(Rule::name)
            .map(r -> " -Xep:" + r + ":WARN")
            .collect(Collectors.joining());
    Path files = files(name, corpus, modules);
    return List.of(
        build(PLAIN, corpus, files, List.of(), ""),
        build(OFF, corpus, files, off, " "),
        build(HEED, corpus, files, withHeed, rules),
        build(
            NULLAWAY,
            corpus,
            files,
            nullaway,
            " -Xep:NullAway:WARN -XepOpt:NullAway:AnnotatedPackages=" + annotated));
  }

  /**
   * A file that lists what is compiled, as javac reads it. Left out are the files that do not
   * compile with the class path there is: with an error, Error Prone has nothing to do.
   */
  private Path files(String name, Corpus corpus, List<String> modules) throws IOException {
    Path list = Files.createDirectories(work).resolve("files-" + name + ".txt");
    if (Files.exists(list)) {
      return list;
    }
    Path part = work.resolve("files-" + name + ".part");
    // A module declaration would demand modules of the class path.
    Set<Path> files =
        corpus.files(modules).stream()
            .map(Path::toAbsolutePath)
            .filter(p -> !p.endsWith("module-info.java"))
            .collect(Collectors.toCollection(TreeSet::new));
    Contender plain = build(PLAIN, corpus, part, List.of(), "");
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Files.write(
          part, files.stream().map(p -> '"' + p.toString().replace('\\', '/') + '"').toList());
      Path log = work.resolve("files-" + name + ".log");
      Commands.measure(work, plain.command(), Set.of(0, 1), log);
      Set<Path> bad = new TreeSet<>();
      for (String line : Files.readAllLines(log)) {
        Matcher error = ERROR.matcher(line);
        if (error.find()) {
          bad.add(Path.of(error.group(1)));
        }
      }
      if (bad.isEmpty()) {
        Files.move(part, list);
        return list;
      }
      System.err.println("bench: left out, since it does not compile: " + bad);
      files.removeAll(bad);
    }
    throw new BenchException("the build " + name + " has errors: see " + work);
  }

  private Contender build(String name, Corpus corpus, Path files, List<Path> plugin, String checks)
      throws IOException {
    Path classes = Files.createDirectories(work.resolve("classes"));
    List<String> command = new ArrayList<>(List.of(Programs.java(), "-Xmx4g"));
    command.addAll(OPENED);
    command.addAll(List.of("-m", "jdk.compiler/com.sun.tools.javac.Main"));
    command.addAll(
        List.of(
            "-proc:none",
            "-encoding",
            "UTF-8",
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-d",
            classes.toAbsolutePath().toString(),
            "-classpath",
            Programs.join(corpus.classPath())));
    if (!plugin.isEmpty()) {
      command.addAll(
          List.of(
              "-processorpath",
              Programs.join(plugin),
              "-Xplugin:ErrorProne -XepDisableAllChecks" + checks.stripTrailing()));
    }
    command.add("@" + files.toAbsolutePath());
    return new Contender(name, work, command);
  }
}
