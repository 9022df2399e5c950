package dev.heed.testdata;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import java.util.Set;

/** A comment after each name, dot, comma and opening parenthesis. */
final class Comments {
  private static final Set<String> MARKS = Set.of("(", ",", ".");

  private Comments() {}

  static String rewrite(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    for (JavaToken token : unit.getTokenRange().orElseThrow()) {
      if (token.getCategory().isIdentifier() || MARKS.contains(token.getText())) {
        insert.insert(insert.offset(token.getRange().orElseThrow().end) + 1, " /* . */ ");
      }
    }
    return insert.text();
  }
}
