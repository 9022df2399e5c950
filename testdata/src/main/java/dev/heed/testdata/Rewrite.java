package dev.heed.testdata;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.util.Set;
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
  /** Parameters by the name of a local. */
  ALIASED(
      text -> Aliased.rewrite(parse(text), text),
      // They look at what becomes of a variable, and are silent where it has another name too.
      Set.of(
          "SourcePassed",
          "StoredToken",
          "TokenInCleanup",
          "IneffectiveCancel",
          "UnusedSuppression")),
  /** Other spellings of declarations, names and loops. */
  SPELLED(
      text -> {
        String finals = Spellings.finals(parse(text), text);
        String inferred = Spellings.inferred(parse(finals), finals);
        String own = Spellings.own(parse(inferred), inferred);
        String loops = Spellings.loops(parse(own), own);
        return Spellings.imported(parse(loops), loops);
      }),
  /** Statements inside others that change nothing. */
  WRAPPED(
      text -> {
        String results = Wrappings.results(parse(text), text);
        String blocks = Wrappings.blocks(parse(results), results);
        return Wrappings.tries(parse(blocks), blocks);
      },
      // A method of one statement is a setter.
      Set.of("StoredToken")),
  /** The line ends of Windows. */
  CRLF(text -> text.replace("\r\n", "\n").replace("\n", "\r\n"));

  private final UnaryOperator<String> change;
  private final Set<String> others;

  Rewrite(UnaryOperator<String> change) {
    this(change, Set.of());
  }

  /**
   * @param others rules that may say something else of the rewritten text
   */
  Rewrite(UnaryOperator<String> change, Set<String> others) {
    this.change = change;
    this.others = others;
  }

  /** Whether the rule's verdict must stay. */
  boolean keeps(String rule) {
    return !others.contains(rule);
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
