package dev.heed.checker;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.Replacement;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.scanner.ErrorProneScanner;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import dev.heed.model.Span;
import dev.heed.rule.Edit;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Real compilations by javac with Error Prone, the output thrown away. */
final class Javac {
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-Xmaxwarns",
          "100000",
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "-XDaddTypeAnnotationsToSymbol=true");

  private static final StandardJavaFileManager SHARED =
      ToolProvider.getSystemJavaCompiler()
          .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  private Javac() {}

  /**
   * What a compilation said.
   *
   * @param edits the edits of each finding's fix, by the finding's file and offset
   */
  record Result(
      boolean success,
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      Map<Place, List<Edit>> edits) {
    /** {@code KIND text}, one a diagnostic, in javac's order. */
    List<String> said() {
      return diagnostics.stream().map(d -> d.getKind() + " " + d.getMessage(Locale.ROOT)).toList();
    }

    /** The diagnostics that a checker of this name made. */
    List<Diagnostic<? extends JavaFileObject>> of(String check) {
      return diagnostics.stream()
          .filter(d -> d.getMessage(Locale.ROOT).startsWith("[" + check + "] "))
          .toList();
    }

    /** All of it, for the message of an assertion. */
    @Override
    public String toString() {
      return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
  }

  /** A finding's place: the rule's name, the file, the offset. */
  record Place(String rule, URI file, int start) {}

  /** Compiles with the checkers that the plugin's service files name, as a user's build does. */
  static Result withPlugin(
      List<Path> files, List<Path> classPath, List<Path> plugins, String... epOptions) {
    List<String> options = options(classPath);
    options.add("-processorpath");
    options.add(
        plugins.stream().map(p -> p + File.pathSeparator).collect(Collectors.joining())
            + System.getProperty("java.class.path"));
    options.add("-Xplugin:ErrorProne -XepDisableAllChecks " + String.join(" ", epOptions));
    return run(ToolProvider.getSystemJavaCompiler(), files, options);
  }

  /** Compiles with these checkers in this class loader, which is far quicker. */
  static Result withCheckers(
      List<Path> files,
      List<Path> classPath,
      List<Class<? extends BugChecker>> checkers,
      String... epOptions) {
    List<String> options = options(classPath);
    options.addAll(List.of(epOptions));
    return run(
        new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(checkers)),
        files,
        options);
  }

  /**
   * The same with checkers already made, up to where they have run; the result knows the fixes'
   * edits too. The class path is opened once for all.
   */
  static synchronized Result recording(
      List<Path> files, List<Path> classPath, List<BugChecker> checkers) {
    Map<Place, List<Edit>> edits = new LinkedHashMap<>();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try {
      SHARED.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> options = new ArrayList<>(OPTIONS);
    options.add("--should-stop=ifNoError=FLOW");
    boolean success =
        new BaseErrorProneJavaCompiler(ScannerSupplier.fromScanner(new Recorder(checkers, edits)))
            .getTask(
                null, SHARED, diagnostics, options, null, SHARED.getJavaFileObjectsFromPaths(files))
            .call();
    return new Result(success, List.copyOf(diagnostics.getDiagnostics()), edits);
  }

  private static List<String> options(List<Path> classPath) {
    List<String> options = new ArrayList<>(OPTIONS);
    options.add("-classpath");
    options.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    return options;
  }

  private static Result run(JavaCompiler compiler, List<Path> files, List<String> options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path out = Files.createTempDirectory("heed-javac");
      try {
        options.addAll(List.of("-d", out.toString()));
        boolean success =
            compiler
                .getTask(
                    null,
                    manager,
                    diagnostics,
                    options,
                    null,
                    manager.getJavaFileObjectsFromPaths(files))
                .call();
        return new Result(success, List.copyOf(diagnostics.getDiagnostics()), Map.of());
      } finally {
        delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (var all = Files.walk(directory)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Error Prone's scanner, with an ear on what is reported. */
  private static final class Recorder extends ErrorProneScanner {
    private final Map<Place, List<Edit>> edits;

    Recorder(List<BugChecker> checkers, Map<Place, List<Edit>> edits) {
      super(checkers);
      this.edits = edits;
    }

    @Override
    public Void scan(TreePath path, VisitorState state) {
      VisitorState heard =
          VisitorState.createConfiguredForCompilation(
                  state.context,
                  description -> {
                    record(description, path.getCompilationUnit());
                    state.reportMatch(description);
                  },
                  state.severityMap(),
                  state.errorProneOptions())
              .withPath(path);
      return super.scan(path, heard);
    }

    private void record(Description description, CompilationUnitTree file) {
      List<Edit> list = new ArrayList<>();
      for (Fix fix : description.fixes) {
        for (Replacement r : replacements(fix)) {
          list.add(new Edit(new Span(r.startPosition(), r.endPosition()), r.replaceWith()));
        }
      }
      edits.put(
          new Place(
              description.checkName,
              file.getSourceFile().toUri(),
              description.position.getStartPosition()),
          list);
    }

    /**
     * What {@code getReplacements} says, whose parameter is of another type in newer versions of
     * Error Prone. Heed's fixes speak in offsets, so it is never asked.
     */
    private static Iterable<Replacement> replacements(Fix fix) {
      try {
        for (Method method : Fix.class.getMethods()) {
          if (method.getName().equals("getReplacements")) {
            Class<?> table = method.getParameterTypes()[0];
            Object none =
                Proxy.newProxyInstance(
                    table.getClassLoader(),
                    new Class<?>[] {table},
                    (proxy, called, args) -> {
                      throw new IllegalStateException("a fix asks for an end position");
                    });
            List<Replacement> all = new ArrayList<>();
            for (Object each : (Iterable<?>) method.invoke(fix, none)) {
              all.add((Replacement) each);
            }
            return all;
          }
        }
        throw new IllegalStateException("no method getReplacements");
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
