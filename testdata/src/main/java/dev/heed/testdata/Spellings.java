package dev.heed.testdata;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The same declarations, names and loops, spelled in another way that Java has for them. */
final class Spellings {
  private Spellings() {}

  /** {@code T a = f();} becomes {@code var a = f();} where that has the same type. */
  static String inferred(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    List<String> written =
        unit.findAll(AssignExpr.class).stream().map(a -> a.getTarget().toString()).toList();
    for (VariableDeclarationExpr declared : unit.findAll(VariableDeclarationExpr.class)) {
      VariableDeclarator variable = declared.getVariable(0);
      boolean says =
          declared.getVariables().size() == 1
              && declared.getParentNode().filter(ExpressionStmt.class::isInstance).isPresent()
              && variable.getType().isClassOrInterfaceType()
              && !variable.getType().isVarType()
              && !written.contains(variable.getNameAsString())
              && variable.getInitializer().filter(Spellings::isTyped).isPresent();
      if (says) {
        insert.replace(variable.getType(), "var");
      }
    }
    return insert.text();
  }

  /** Not {@code new HashMap<>()}, which takes its arguments from the variable. */
  private static boolean isTyped(Expression e) {
    return e instanceof MethodCallExpr
        || e instanceof FieldAccessExpr
        || e instanceof ObjectCreationExpr made
            && made.getAnonymousClassBody().isEmpty()
            && made.getType().getTypeArguments().filter(a -> a.isEmpty()).isEmpty();
  }

  /** Parameters that are never written become {@code final}. */
  static String finals(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    List<String> written =
        new ArrayList<>(
            unit.findAll(AssignExpr.class).stream().map(a -> a.getTarget().toString()).toList());
    unit.findAll(UnaryExpr.class).forEach(u -> written.add(u.getExpression().toString()));
    for (MethodDeclaration method : unit.findAll(MethodDeclaration.class)) {
      if (method.getBody().isPresent()) {
        method.getParameters().stream()
            .filter(p -> p.getModifiers().isEmpty() && p.getAnnotations().isEmpty())
            .filter(p -> !written.contains(p.getNameAsString()))
            .forEach(p -> insert.before(p, "final "));
      }
    }
    return insert.text();
  }

  /** {@code f(a)} becomes {@code this.f(this.a)}, or {@code A.f(a)} where it is static. */
  static String own(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    for (MethodCallExpr call : unit.findAll(MethodCallExpr.class)) {
      Optional<ClassOrInterfaceDeclaration> type = owner(call);
      if (type.isPresent() && call.getScope().isEmpty()) {
        List<MethodDeclaration> all = type.get().getMethodsByName(call.getNameAsString());
        if (!all.isEmpty() && all.stream().allMatch(m -> m.isStatic())) {
          insert.before(call, type.get().getNameAsString() + ".");
        } else if (all.stream().anyMatch(m -> !m.isStatic()) && !isStatic(call)) {
          insert.before(call, "this.");
        }
      }
    }
    for (NameExpr name : unit.findAll(NameExpr.class)) {
      boolean isOwn =
          owner(name).filter(t -> hasField(t, name.getNameAsString())).isPresent()
              && !isStatic(name)
              && !isShadowed(name);
      if (isOwn) {
        insert.before(name, "this.");
      }
    }
    return insert.text();
  }

  private static boolean hasField(ClassOrInterfaceDeclaration type, String name) {
    return type.getFields().stream()
        .filter(f -> !f.isStatic())
        .flatMap(f -> f.getVariables().stream())
        .anyMatch(v -> v.getNameAsString().equals(name));
  }

  private static boolean isStatic(Node in) {
    return method(in).filter(m -> m.isStatic()).isPresent();
  }

  /** Whether a local or parameter of the method has the name too, wherever. */
  private static boolean isShadowed(NameExpr use) {
    String name = use.getNameAsString();
    return method(use)
        .flatMap(
            m ->
                m.findFirst(
                    Node.class,
                    n ->
                        n instanceof Parameter p && p.getNameAsString().equals(name)
                            || n instanceof TypePatternExpr t && t.getNameAsString().equals(name)
                            || n instanceof VariableDeclarator v
                                && v.getNameAsString().equals(name)
                                && !(v.getParentNode().orElse(null) instanceof FieldDeclaration)))
        .isPresent();
  }

  private static Optional<MethodDeclaration> method(Node in) {
    for (Node at = in; at != null; at = at.getParentNode().orElse(null)) {
      if (at instanceof MethodDeclaration m) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  /** The class whose method a node is in, with no other class around it. */
  private static Optional<ClassOrInterfaceDeclaration> owner(Node node) {
    if (method(node).isEmpty()) {
      return Optional.empty();
    }
    for (Node at = node; at != null; at = at.getParentNode().orElse(null)) {
      if (at instanceof ObjectCreationExpr made && made.getAnonymousClassBody().isPresent()) {
        return Optional.empty();
      }
      if (at instanceof TypeDeclaration<?>) {
        return at instanceof ClassOrInterfaceDeclaration type
            ? Optional.of(type)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code while (c)} becomes {@code for (; c; )}. */
  static String loops(CompilationUnit unit, String text) {
    Insertions insert = new Insertions(text);
    for (WhileStmt loop : unit.findAll(WhileStmt.class)) {
      int start = insert.offset(loop.getRange().orElseThrow().begin);
      if (text.startsWith("while (", start)) {
        insert.replace(start, start + "while (".length(), "for (; ");
        insert.after(loop.getCondition(), "; ");
      }
    }
    return insert.text();
  }

  /** {@code A.NONE} becomes {@code NONE}, imported. */
  static String imported(CompilationUnit unit, String text) {
    Map<String, String> types = new HashMap<>();
    unit.getImports().stream()
        .filter(i -> !i.isAsterisk() && !i.isStatic())
        .forEach(i -> types.put(i.getName().getIdentifier(), i.getNameAsString()));
    Insertions insert = new Insertions(text);
    Map<String, String> owners = new HashMap<>();
    for (FieldAccessExpr field : unit.findAll(FieldAccessExpr.class)) {
      String name = field.getNameAsString();
      String owner = types.get(field.getScope().toString());
      boolean isConstant =
          owner != null
              && name.equals(name.toUpperCase(Locale.ROOT))
              && unit.findFirst(VariableDeclarator.class, v -> v.getNameAsString().equals(name))
                  .isEmpty();
      if (isConstant) {
        if (owners.computeIfAbsent(name, n -> owner).equals(owner)) {
          insert.replace(field, name);
        }
      }
    }
    unit.getPackageDeclaration()
        .ifPresent(
            p ->
                owners.forEach(
                    (name, owner) ->
                        insert.after(p, " import static " + owner + "." + name + ";")));
    return insert.text();
  }
}
