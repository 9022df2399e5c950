package dev.heed.testdata.families;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.heed.family.Family;
import dev.heed.family.Pattern;
import dev.heed.family.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Which of a family's roles a compiled source plays. */
final class Uses extends TreePathScanner<Void, Void> {
  private final Family family;
  private final Trees trees;
  private final Set<Role> seen = EnumSet.noneOf(Role.class);

  private Uses(Family family, Trees trees) {
    this.family = family;
    this.trees = trees;
  }

  static Set<Role> of(Family family, Library library) {
    Uses uses = new Uses(family, Trees.instance(library.task()));
    library.units().forEach(unit -> uses.scan(unit, null));
    return uses.seen;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    TypeMirror type = trees.getTypeMirror(getCurrentPath());
    if (type instanceof DeclaredType declared) {
      String name = name((TypeElement) declared.asElement());
      see(pattern -> pattern.matchesType(name));
    }
    return super.visitVariable(tree, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree.getIdentifier()));
    if (type instanceof DeclaredType declared) {
      call(List.of(name((TypeElement) declared.asElement())), "new", tree.getArguments());
    }
    return super.visitNewClass(tree, unused);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    Element method = trees.getElement(getCurrentPath());
    if (method != null && method.getEnclosingElement() instanceof TypeElement owner) {
      List<String> owners = new ArrayList<>(List.of(name(owner)));
      if (tree.getMethodSelect() instanceof MemberSelectTree select) {
        receiver(select.getExpression(), owners);
      }
      call(owners, method.getSimpleName().toString(), tree.getArguments());
    }
    return super.visitMethodInvocation(tree, unused);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    field();
    return super.visitMemberSelect(tree, unused);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    field();
    return super.visitIdentifier(tree, unused);
  }

  private void receiver(ExpressionTree expression, List<String> owners) {
    TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), expression));
    if (type instanceof DeclaredType declared) {
      owners.add(name((TypeElement) declared.asElement()));
    }
  }

  private void call(List<String> owners, String method, List<? extends ExpressionTree> arguments) {
    List<String> args = new ArrayList<>();
    for (ExpressionTree argument : arguments) {
      boolean literal = argument.getKind() == Tree.Kind.NULL_LITERAL;
      args.add(literal ? "null" : "_");
      if (literal) {
        see(Pattern::isNull);
      }
    }
    owners.forEach(owner -> see(pattern -> pattern.matchesCall(owner, method, args)));
  }

  private void field() {
    Element field = trees.getElement(getCurrentPath());
    if (field != null
        && field.getKind() == ElementKind.FIELD
        && field.getEnclosingElement() instanceof TypeElement owner) {
      see(pattern -> pattern.matchesField(name(owner), field.getSimpleName().toString()));
    }
  }

  private void see(Predicate<Pattern> matches) {
    family
        .says()
        .forEach(
            (role, patterns) -> {
              if (patterns.stream().anyMatch(matches)) {
                seen.add(role);
              }
            });
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
