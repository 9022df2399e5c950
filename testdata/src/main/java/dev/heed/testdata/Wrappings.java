package dev.heed.testdata;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.Type;
import java.util.Optional;

/** The same statements inside others that change nothing. */
final class Wrappings {
  private Wrappings() {}

  /** {@code f();} becomes <code>{ f(); }</code>. */
  static String blocks(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    for (Statement s : unit.findAll(Statement.class)) {
      boolean declares =
          s instanceof ExpressionStmt e && e.getExpression().isVariableDeclarationExpr();
      boolean isSimple =
          s.isExpressionStmt()
              || s.isReturnStmt()
              || s.isThrowStmt()
              || s.isBreakStmt()
              || s.isContinueStmt();
      Node parent = s.getParentNode().orElseThrow();
      boolean isOneOfMany =
          parent instanceof BlockStmt
              || parent instanceof SwitchEntry group
                  && group.getType() == SwitchEntry.Type.STATEMENT_GROUP;
      if (isSimple && !declares && isOneOfMany) {
        insert.around(s, "{ ", " }");
      }
    }
    return insert.text();
  }

  /** {@code return f();} becomes <code>{ T result = f(); return result; }</code>. */
  static String results(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    for (ReturnStmt returned : unit.findAll(ReturnStmt.class)) {
      Optional<Type> type = returnType(returned);
      Optional<Expression> value =
          returned.getExpression().filter(e -> !e.isNameExpr() && !e.isLiteralExpr());
      if (type.isPresent() && value.isPresent()) {
        int start = insert.offset(returned.getRange().orElseThrow().begin);
        insert.replace(
            start, start + "return".length(), "{ " + type.get().asString() + " itsResult =");
        insert.after(returned, " return itsResult; }");
      }
    }
    return insert.text();
  }

  /** Of the method that a statement ends; nothing for a lambda's. */
  private static Optional<Type> returnType(Node from) {
    for (Node at = from; at != null; at = at.getParentNode().orElse(null)) {
      if (at instanceof MethodDeclaration m) {
        return Optional.of(m.getType());
      }
      if (at instanceof LambdaExpr || at instanceof CallableDeclaration<?>) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The body of a method is the body of a {@code try}. */
  static String tries(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    for (MethodDeclaration method : unit.findAll(MethodDeclaration.class)) {
      method
          .getBody()
          .filter(b -> !b.isEmpty())
          .ifPresent(
              b -> {
                insert.insert(insert.offset(b.getRange().orElseThrow().begin) + 1, " try {");
                insert.insert(insert.offset(b.getRange().orElseThrow().end), "} finally { } ");
              });
    }
    return insert.text();
  }
}
