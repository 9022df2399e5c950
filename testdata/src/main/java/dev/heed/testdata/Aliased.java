package dev.heed.testdata;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.List;

/** A method's parameters are used by another name: {@code var aAlias = a;} at its start. */
final class Aliased {
  private static final String SUFFIX = "Alias";

  private Aliased() {}

  static String rewrite(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    for (MethodDeclaration method : unit.findAll(MethodDeclaration.class)) {
      method
          .getBody()
          .ifPresent(body -> method.getParameters().forEach(p -> alias(p, body, insert)));
    }
    return insert.text();
  }

  private static void alias(Parameter param, BlockStmt body, Insertions insert) {
    String name = param.getNameAsString();
    List<NameExpr> uses =
        body.findAll(NameExpr.class, n -> n.getNameAsString().equals(name)).stream().toList();
    if (uses.isEmpty() || isRedeclared(body, name) || uses.stream().anyMatch(Aliased::isWritten)) {
      return;
    }
    insert.insert(
        insert.offset(body.getRange().orElseThrow().begin) + 1,
        " final var " + name + SUFFIX + " = " + name + ";");
    uses.forEach(u -> insert.after(u, SUFFIX));
    // The parser takes the "a" of "a::b" for a type.
    body.findAll(TypeExpr.class, t -> t.getTypeAsString().equals(name))
        .forEach(t -> insert.after(t, SUFFIX));
  }

  private static boolean isRedeclared(BlockStmt body, String name) {
    return body.findFirst(
            Node.class,
            n ->
                (n instanceof VariableDeclarator v && v.getNameAsString().equals(name))
                    || (n instanceof Parameter p && p.getNameAsString().equals(name)))
        .isPresent();
  }

  private static boolean isWritten(NameExpr use) {
    Node parent = use.getParentNode().orElseThrow();
    return parent instanceof UnaryExpr
        || parent instanceof AssignExpr assign && assign.getTarget() == use;
  }
}
