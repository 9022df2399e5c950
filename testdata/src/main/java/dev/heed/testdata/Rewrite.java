package dev.heed.testdata;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.util.function.UnaryOperator;

/**
 * Changes of a file's looks that must not change a verdict. All keep every line where it is, so a
 * rewritten case carries its own markers.
 */
public enum Rewrite {
  /** Parentheses around arguments and receivers. */
  PARENTHESES(text -> Parentheses.rewrite(parse(text), text)),
  /** Types by their qualified names. */
  QUALIFIED(text -> Qualified.rewrite(parse(text), text)),
  /** Other names for locals and parameters. */
  RENAMED(text -> Renamed.rewrite(parse(text), text)),
  /** Comments between tokens. */
  COMMENTS(text -> Comments.rewrite(parse(text), text)),
  /** The line ends of Windows. */
  CRLF(text -> text.replace("\r\n", "\n").replace("\n", "\r\n"));

  private final UnaryOperator<String> change;

  Rewrite(UnaryOperator<String> change) {
    this.change = change;
  }

  /** The rewritten text. */
  public String apply(String text) {
    return change.apply(text);
  }

  private static CompilationUnit parse(String text) {
    ParserConfiguration java17 = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
    ParseResult<CompilationUnit> parsed = new JavaParser(java17).parse(text);
    // A tree with holes would leave what is in them as it was.
    if (!parsed.isSuccessful()) {
      throw new IllegalArgumentException("not Java: " + parsed.getProblems());
    }
    return parsed.getResult().orElseThrow();
  }
}
