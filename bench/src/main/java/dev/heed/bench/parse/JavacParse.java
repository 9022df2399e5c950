package dev.heed.bench.parse;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Parses every file below the arguments with javac's parser, one after the other. */
public final class JavacParse {
  /** A task keeps its trees; a fresh one now and then leaves them to the collector. */
  private static final int FILES_A_TASK = 200;

  private JavacParse() {}

  /**
   * Parses.
   *
   * @param args files and directories
   */
  public static void main(String[] args) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<Path> all = JavaFiles.below(args);
    int types = 0;
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(d -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
      for (int from = 0; from < all.size(); from += FILES_A_TASK) {
        List<Path> some = all.subList(from, Math.min(all.size(), from + FILES_A_TASK));
        JavacTask task =
            (JavacTask)
                javac.getTask(
                    null,
                    files,
                    d -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(some));
        for (CompilationUnitTree unit : task.parse()) {
          types += unit.getTypeDecls().size();
        }
      }
    }
    System.out.println(all.size() + " files, " + types + " types");
  }
}
