package dev.heed.cli.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Class files made for a test. */
final class Compiled {
  private static final Pattern NAME = Pattern.compile("(?:class|interface) (\\w+)");

  private Compiled() {}

  /** Compiles the sources into a directory and returns it. */
  static Path into(Path directory, String... sources) throws IOException {
    Files.createDirectories(directory);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = List.of("-d", directory.toString(), "-proc:none");
    List<JavaFileObject> files = Stream.of(sources).map(Compiled::file).toList();
    assertTrue(compiler.getTask(null, null, null, options, null, files).call());
    return directory;
  }

  private static JavaFileObject file(String source) {
    Matcher name = NAME.matcher(source);
    assertTrue(name.find(), source);
    URI uri = URI.create("string:///" + name.group(1) + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
