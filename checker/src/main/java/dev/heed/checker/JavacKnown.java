package dev.heed.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.heed.model.Signature;
import dev.heed.model.TypeName;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What the compiler knows of a tree. */
final class JavacKnown {
  private final Trees trees;
  private final TreePath root;
  private final JavacNames names = new JavacNames();

  JavacKnown(Trees trees, CompilationUnitTree unit) {
    this.trees = trees;
    this.root = new TreePath(unit);
  }

  /** What a call, a constructor call or a method reference means. */
  Signature callee(Tree tree) {
    return element(tree) instanceof ExecutableElement e ? names.signature(e) : Signature.UNKNOWN;
  }

  /** What a creation means; of an anonymous class the constructor of its superclass. */
  Signature constructor(NewClassTree tree) {
    if (tree.getClassBody() == null) {
      return callee(tree);
    }
    for (Tree member : tree.getClassBody().getMembers()) {
      if (member instanceof MethodTree m
          && m.getReturnType() == null
          && m.getBody() != null
          && !m.getBody().getStatements().isEmpty()) {
        StatementTree first = m.getBody().getStatements().get(0);
        return first instanceof ExpressionStatementTree s
                && s.getExpression() instanceof MethodInvocationTree call
                && !isInterface(tree.getClassBody())
            ? callee(call)
            : Signature.UNKNOWN;
      }
    }
    return Signature.UNKNOWN;
  }

  /** The type of an expression. */
  TypeName type(Tree tree) {
    TypeMirror type = trees.getTypeMirror(new TreePath(root, tree));
    return type == null ? TypeName.UNKNOWN : names.type(type);
  }

  /** The type of a variable. */
  TypeName variable(Tree tree) {
    Element element = element(tree);
    return element == null ? TypeName.UNKNOWN : names.type(element.asType());
  }

  /** Whether the last parameter is written with three dots. */
  boolean isVarArgs(MethodTree tree) {
    return element(tree) instanceof ExecutableElement e && e.isVarArgs();
  }

  private boolean isInterface(ClassTree anonymous) {
    return element(anonymous) instanceof TypeElement e && !e.getInterfaces().isEmpty();
  }

  /** The compiler reads the element from the tree itself, so that the path need not be whole. */
  private Element element(Tree tree) {
    return trees.getElement(new TreePath(root, tree));
  }
}
