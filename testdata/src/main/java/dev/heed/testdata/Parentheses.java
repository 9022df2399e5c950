package dev.heed.testdata;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;

/** {@code f(a)} becomes {@code f((a))}, {@code a.b().f()} becomes {@code ((a).b()).f()}. */
final class Parentheses {
  private Parentheses() {}

  static String rewrite(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    unit.walk(
        node -> {
          if (node instanceof NodeWithArguments<?> call) {
            call.getArguments().forEach(a -> insert.around(a, "(", ")"));
          }
          if (node instanceof MethodCallExpr call) {
            call.getScope().filter(Parentheses::isValue).ifPresent(s -> insert.around(s, "(", ")"));
          }
          if (node instanceof MethodReferenceExpr reference && isValue(reference.getScope())) {
            insert.around(reference.getScope(), "(", ")");
          }
        });
    return insert.text();
  }

  /** Not a type, a package or {@code super}; by the custom of names, the compiler has the word. */
  private static boolean isValue(Expression e) {
    if (e instanceof NameExpr name) {
      return Character.isLowerCase(name.getNameAsString().charAt(0));
    }
    if (e instanceof FieldAccessExpr field) {
      return Character.isLowerCase(field.getNameAsString().charAt(0)) && isValue(field.getScope());
    }
    if (e instanceof TypeExpr type) {
      // The parser takes the "a" of "a::b" for a type.
      return Character.isLowerCase(type.getTypeAsString().charAt(0))
          && type.getTypeAsString().indexOf('.') < 0;
    }
    return e instanceof MethodCallExpr || e instanceof ObjectCreationExpr || e instanceof ThisExpr;
  }
}
