package dev.heed.testdata;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Map.Entry} becomes {@code java.util.Map.Entry}: what is imported one by one, and the
 * file's own top-level types.
 */
final class Qualified {
  private Qualified() {}

  static String rewrite(CompilationUnit unit, String text) {
    Map<String, String> known = new HashMap<>();
    unit.getPackageDeclaration()
        .ifPresent(
            p -> {
              for (TypeDeclaration<?> type : unit.getTypes()) {
                known.put(type.getNameAsString(), p.getNameAsString() + ".");
              }
            });
    unit.getImports().stream()
        .filter(i -> !i.isAsterisk() && !i.isStatic())
        .forEach(
            i ->
                known.put(
                    i.getName().getIdentifier(), i.getName().getQualifier().orElseThrow() + "."));
    unit.findAll(TypeParameter.class).forEach(t -> known.remove(t.getNameAsString()));
    // A nested type hides an imported one of the same name.
    for (TypeDeclaration<?> type : unit.findAll(TypeDeclaration.class)) {
      if (!type.isTopLevelType()) {
        known.remove(type.getNameAsString());
      }
    }
    Insertions insert = new Insertions(text);
    // "A a, b;" has the type once in the text and twice in the tree.
    Set<Range> done = new HashSet<>();
    unit.walk(
        node ->
            simpleType(node)
                .map(known::get)
                .filter(q -> done.add(node.getRange().orElseThrow()))
                .ifPresent(q -> insert.before(node, q)));
    return insert.text();
  }

  private static Optional<String> simpleType(Node node) {
    if (node instanceof ClassOrInterfaceType type && type.getScope().isEmpty()) {
      // "outer.new Inner()" takes a simple name only; an annotation stands before the last name.
      boolean inner =
          type.getParentNode()
              .filter(ObjectCreationExpr.class::isInstance)
              .map(ObjectCreationExpr.class::cast)
              .filter(n -> n.getScope().isPresent())
              .isPresent();
      return inner || !type.getAnnotations().isEmpty()
          ? Optional.empty()
          : Optional.of(type.getNameAsString());
    }
    if (node instanceof NameExpr name && isScope(name)) {
      return Optional.of(name.getNameAsString());
    }
    return Optional.empty();
  }

  private static boolean isScope(NameExpr name) {
    Node parent = name.getParentNode().orElseThrow();
    return parent instanceof MethodCallExpr call && call.getScope().filter(name::equals).isPresent()
        || parent instanceof FieldAccessExpr field && field.getScope() == name;
  }
}
