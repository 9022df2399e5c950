package dev.heed.bench.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Parses every file below the arguments with JavaParser, one after the other, in the way that is
 * cheapest for who wants trees with places: comments are not attached, and nothing is validated.
 */
public final class JavaParserParse {
  private JavaParserParse() {}

  /**
   * Parses.
   *
   * @param args files and directories
   */
  public static void main(String[] args) throws IOException {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
            .setTabSize(1)
            .setAttributeComments(false);
    configuration.getProcessors().clear();
    JavaParser parser = new JavaParser(configuration);
    List<Path> all = JavaFiles.below(args);
    int types = 0;
    for (Path file : all) {
      Optional<CompilationUnit> unit = parser.parse(text(file)).getResult();
      types += unit.map(u -> u.getTypes().size()).orElse(0);
    }
    System.out.println(all.size() + " files, " + types + " types");
  }

  /** Bytes that are no text do not stop it. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
