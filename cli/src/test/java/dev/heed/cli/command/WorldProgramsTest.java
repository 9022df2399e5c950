package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that measure Heed on real projects are run by hand, and compile all the same. */
final class WorldProgramsTest {
  private static final Path WORLD = Path.of("..", "testdata", "world");

  @TempDir private Path classes;

  @Test
  void theyCompile() throws IOException {
    List<Path> programs;
    try (Stream<Path> files = Files.list(WORLD)) {
      programs = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
    assertFalse(programs.isEmpty());
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      boolean compiles =
          javac
              .getTask(
                  said,
                  files,
                  null,
                  List.of(
                      "-proc:none",
                      "-nowarn",
                      "-d",
                      classes.toString(),
                      "-cp",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjectsFromPaths(programs))
              .call();
      assertEquals("", compiles ? "" : said.toString());
    }
  }
}
