package dev.heed.testdata;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.List;
import java.util.Optional;

/** Every local and parameter gets another name; fields, methods and types keep theirs. */
final class Renamed {
  private static final String SUFFIX = "Renamed";

  private Renamed() {}

  static String rewrite(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    unit.walk(
        node -> {
          // Not after the node: the parser counts the brackets of "a[]" in.
          declared(node)
              .ifPresent(
                  n ->
                      insert.insert(
                          insert.offset(n.getRange().orElseThrow().begin)
                              + n.getIdentifier().length(),
                          SUFFIX));
          if (node instanceof NameExpr use && isLocal(use, use.getNameAsString())) {
            insert.after(use, SUFFIX);
          }
          // The parser takes the "a" of "a::b" for a type.
          if (node instanceof TypeExpr use && isLocal(use, use.getTypeAsString())) {
            insert.after(use, SUFFIX);
          }
        });
    return insert.text();
  }

  /** The name of the local or parameter that a node declares. */
  private static Optional<SimpleName> declared(Node node) {
    if (node instanceof Parameter param) {
      boolean component =
          param.getParentNode().filter(RecordDeclaration.class::isInstance).isPresent();
      return component || isCanonical(param) ? Optional.empty() : Optional.of(param.getName());
    }
    if (node instanceof VariableDeclarator variable) {
      boolean field =
          variable.getParentNode().filter(FieldDeclaration.class::isInstance).isPresent();
      return field ? Optional.empty() : Optional.of(variable.getName());
    }
    return node instanceof TypePatternExpr pattern
        ? Optional.of(pattern.getName())
        : Optional.empty();
  }

  /**
   * Whether it is a parameter of a record's canonical constructor: those have the components'
   * names.
   */
  private static boolean isCanonical(Parameter param) {
    return param.getParentNode().orElse(null) instanceof ConstructorDeclaration constructor
        && constructor.getParentNode().orElse(null) instanceof RecordDeclaration of
        && names(of.getParameters()).equals(names(constructor.getParameters()));
  }

  private static List<String> names(List<Parameter> params) {
    return params.stream().map(Parameter::getNameAsString).toList();
  }

  /**
   * Whether a name means a local: going outwards, some construct declares it before a type declares
   * a field of that name.
   */
  private static boolean isLocal(Expression use, String name) {
    Node from = use;
    for (Node at = use.getParentNode().orElse(null);
        at != null;
        at = at.getParentNode().orElse(null)) {
      if (at instanceof TypeDeclaration<?> || at instanceof ObjectCreationExpr) {
        Node type = at;
        boolean field =
            type.getChildNodes().stream()
                .filter(FieldDeclaration.class::isInstance)
                .flatMap(f -> ((FieldDeclaration) f).getVariables().stream())
                .anyMatch(v -> v.getNameAsString().equals(name));
        if (field) {
          return false;
        }
      } else if (declares(at, name, from)) {
        return true;
      }
      from = at;
    }
    return false;
  }

  /** Whether a declaration below {@code at}, not inside a nested type or callable, has the name. */
  private static boolean declares(Node at, String name, Node from) {
    for (Node child : at.getChildNodes()) {
      if (declared(child).filter(n -> n.getIdentifier().equals(name)).isPresent()) {
        return true;
      }
      boolean own =
          child instanceof TypeDeclaration<?>
              || child instanceof CallableDeclaration<?>
              || child instanceof LambdaExpr
              || child instanceof BlockStmt;
      if (!own && child != from && declares(child, name, child)) {
        return true;
      }
      if (child == from && child instanceof PatternExpr) {
        return true;
      }
    }
    return false;
  }
}
