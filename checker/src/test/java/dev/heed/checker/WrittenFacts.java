package dev.heed.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.heed.model.Notation;
import dev.heed.model.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes the written facts of a tree of sources, as this engine reads them, for {@code FactsDiff}:
 * {@code main(sources, out, class path)}.
 */
public final class WrittenFacts {
  private WrittenFacts() {}

  /** Reads all files below the first folder and writes as many below the second. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Path out = Path.of(args[1]);
    long start = System.nanoTime();
    Map<Path, Unit> units = read(root, args.length > 2 ? args[2] : "");
    System.out.printf("javac: %d files, %.1f s%n", units.size(), (System.nanoTime() - start) / 1e9);
    for (Map.Entry<Path, Unit> unit : units.entrySet()) {
      Path to = out.resolve(root.relativize(unit.getKey()) + ".facts");
      Files.createDirectories(to.getParent());
      Files.writeString(to, Notation.written(unit.getValue()));
    }
  }

  /** Compiles the sources as far as they compile; files whose syntax is broken are left out. */
  static Map<Path, Unit> read(Path root, String classPath) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(f -> f.toString().endsWith(".java") && !f.endsWith("module-info.java"))
          .sorted()
          .forEach(files::add);
    }
    return read(files, classPath);
  }

  static Map<Path, Unit> read(List<Path> files, String classPath) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<Path, Unit> units = new TreeMap<>();
    List<String> broken = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-XDcompilePolicy=simple",
              "-XDshould-stop.ifError=FLOW",
              "-Xmaxerrs",
              "100000",
              "-cp",
              classPath);
      Iterable<? extends JavaFileObject> sources = manager.getJavaFileObjectsFromPaths(files);
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  d -> {
                    if (d.getSource() != null && d.getCode().contains("expected")
                        || d.getCode().contains("illegal.")) {
                      broken.add(d.toString());
                    }
                  },
                  options,
                  null,
                  sources);
      List<CompilationUnitTree> trees = new ArrayList<>();
      task.parse().forEach(trees::add);
      task.analyze();
      for (CompilationUnitTree tree : trees) {
        Unit unit = JavacFacts.read(task, tree);
        units.put(unit.file(), unit);
      }
    }
    broken.stream().limit(5).forEach(System.out::println);
    return units;
  }
}
