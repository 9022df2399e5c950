package dev.heed.testdata;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The plain compiler: a case that it refuses proves nothing. */
public final class Javac {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager MANAGER =
      JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8);
  private static List<Path> opened = List.of();
  private static final Path STUBS = compileStubs();

  private Javac() {}

  /**
   * What cases are compiled against: the real libraries on this process's class path, and the
   * compiled stubs of those that cannot be there.
   */
  public static List<Path> classpath() {
    List<Path> all = new ArrayList<>(jars());
    all.add(STUBS);
    return all;
  }

  private static List<Path> jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(e -> e.endsWith(".jar"))
        .map(Path::of)
        .toList();
  }

  /** The errors of compiling these files, {@code file:line: message} each; empty is good. */
  public static List<String> errors(List<Path> files, List<Path> classpath) {
    // Checked all the way, but no class is written.
    return compile(files, classpath, List.of("-XDshould-stop.ifNoError=FLOW"));
  }

  /** One file manager for all: it keeps the jars open. */
  private static synchronized List<String> compile(
      List<Path> files, List<Path> classpath, List<String> more) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn"));
    if (Runtime.version().feature() > 17) {
      options.addAll(List.of("--release", "17"));
    }
    options.addAll(more);
    try {
      if (!classpath.equals(opened)) {
        MANAGER.setLocationFromPaths(StandardLocation.CLASS_PATH, classpath);
        opened = classpath;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JAVAC
        .getTask(null, MANAGER, said, options, null, MANAGER.getJavaFileObjectsFromPaths(files))
        .call();
    return said.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(
            d ->
                (d.getSource() == null ? "" : Path.of(d.getSource().toUri()).getFileName())
                    + ":"
                    + d.getLineNumber()
                    + ": "
                    + d.getMessage(null))
        .toList();
  }

  private static Path compileStubs() {
    try {
      Path out = Files.createTempDirectory("heed-stubs");
      List<Path> sources;
      try (Stream<Path> all = Files.walk(Corpus.root().resolve("stubs"))) {
        sources = all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      }
      List<String> errors = compile(sources, jars(), List.of("-d", out.toString()));
      if (!errors.isEmpty()) {
        throw new IllegalStateException(
            "the stubs do not compile\n" + errors.stream().collect(Collectors.joining("\n")));
      }
      try (Stream<Path> all = Files.walk(out)) {
        // Registered first is deleted last: a folder after what is in it.
        all.forEach(p -> p.toFile().deleteOnExit());
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
