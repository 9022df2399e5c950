package dev.heed.checker;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IntersectionTypeTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.WildcardTree;
import com.sun.source.util.SourcePositions;
import dev.heed.model.Annotation;
import dev.heed.model.Lexer;
import dev.heed.model.Mark;
import dev.heed.model.Nullable;
import dev.heed.model.Span;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Places, types, modifiers and annotations as written. */
final class JavacSyntax {
  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "protected",
          "private",
          "static",
          "final",
          "abstract",
          "default",
          "native",
          "synchronized",
          "transient",
          "volatile",
          "strictfp",
          "sealed",
          "non");

  final String text;
  final Lexer lexer;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  JavacSyntax(CompilationUnitTree unit, SourcePositions positions, String text) {
    this.unit = unit;
    this.positions = positions;
    this.text = text;
    this.lexer = new Lexer(text);
  }

  /** -1 for what the compiler made up. */
  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  /** -1 for what the compiler made up. */
  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  Span at(Tree tree) {
    return new Span(start(tree), end(tree));
  }

  /** Whether somebody wrote this. */
  boolean isWritten(Tree tree) {
    return tree != null && start(tree) >= 0 && end(tree) >= 0;
  }

  String written(Span at) {
    return text.substring(at.start(), at.end());
  }

  /** The last token of a tree, looked for after its part that ends here. */
  Span lastToken(Tree tree, int from) {
    int end = end(tree);
    Span s = lexer.token(from);
    while (s.end() < end) {
      s = lexer.token(s.end());
    }
    return s;
  }

  /**
   * Where the written modifiers of the declaration that starts here end. Those of a resource, which
   * nobody wrote, have an end as well.
   */
  int afterModifiers(int start, ModifiersTree modifiers) {
    int end = end(modifiers);
    return end > start && (lexer.is(start, '@') || MODIFIERS.contains(written(lexer.token(start))))
        ? end
        : start;
  }

  /** The end of a type's name: brackets may stand behind the variable. */
  int elementEnd(Tree type) {
    Tree element = type;
    while (true) {
      if (element instanceof ArrayTypeTree a) {
        element = a.getType();
      } else if (element instanceof AnnotatedTypeTree a) {
        element = a.getUnderlyingType();
      } else {
        return end(element);
      }
    }
  }

  static TypeName type(Tree type) {
    if (type instanceof IdentifierTree i) {
      return new TypeName(i.getName().toString());
    } else if (type instanceof MemberSelectTree m) {
      return new TypeName(type(m.getExpression()).name() + "." + m.getIdentifier());
    } else if (type instanceof ParameterizedTypeTree p) {
      return new TypeName(type(p.getType()).name(), types(p.getTypeArguments()));
    } else if (type instanceof ArrayTypeTree a) {
      return TypeName.arrayOf(type(a.getType()));
    } else if (type instanceof PrimitiveTypeTree p) {
      return new TypeName(p.getPrimitiveTypeKind().name().toLowerCase(Locale.ROOT));
    } else if (type instanceof AnnotatedTypeTree a) {
      return type(a.getUnderlyingType());
    } else if (type instanceof WildcardTree w) {
      return w.getBound() == null ? TypeName.UNKNOWN : type(w.getBound());
    } else if (type instanceof UnionTypeTree u) {
      return type(u.getTypeAlternatives().get(0));
    } else if (type instanceof IntersectionTypeTree i) {
      return type(i.getBounds().get(0));
    }
    return TypeName.UNKNOWN;
  }

  static List<TypeName> types(List<? extends Tree> types) {
    List<TypeName> names = new ArrayList<>(types.size());
    for (Tree type : types) {
      names.add(type(type));
    }
    return names;
  }

  static List<TypeParam> variables(List<? extends TypeParameterTree> parameters) {
    List<TypeParam> variables = new ArrayList<>(parameters.size());
    for (TypeParameterTree p : parameters) {
      TypeName bound = p.getBounds().isEmpty() ? TypeName.OBJECT : type(p.getBounds().get(0));
      variables.add(new TypeParam(p.getName().toString(), bound));
    }
    return variables;
  }

  static Set<Mark> marks(ModifiersTree modifiers) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Modifier modifier : modifiers.getFlags()) {
      switch (modifier) {
        case PUBLIC -> marks.add(Mark.PUBLIC);
        case PROTECTED -> marks.add(Mark.PROTECTED);
        case PRIVATE -> marks.add(Mark.PRIVATE);
        case STATIC -> marks.add(Mark.STATIC);
        case FINAL -> marks.add(Mark.FINAL);
        case ABSTRACT -> marks.add(Mark.ABSTRACT);
        case DEFAULT -> marks.add(Mark.DEFAULT);
        default -> {}
      }
    }
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      String name = type(annotation.getAnnotationType()).name();
      if (name.equals("Deprecated") || name.equals("java.lang.Deprecated")) {
        marks.add(Mark.DEPRECATED);
      }
    }
    return marks;
  }

  List<Annotation> annotations(ModifiersTree modifiers) {
    List<Annotation> annotations = new ArrayList<>(modifiers.getAnnotations().size());
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      List<String> values = new ArrayList<>();
      annotation.getArguments().forEach(argument -> strings(argument, values));
      TypeName type = type(annotation.getAnnotationType());
      annotations.add(new Annotation(type, values, at(annotation)));
    }
    return annotations;
  }

  private static void strings(Tree value, List<String> into) {
    if (value instanceof AssignmentTree a) {
      strings(a.getExpression(), into);
    } else if (value instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(element -> strings(element, into));
    } else {
      String string = string(value);
      if (string != null) {
        into.add(string);
      }
    }
  }

  /** The value of a literal or a sum of literals; null for anything else. */
  private static @Nullable String string(Tree value) {
    if (value instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      String left = string(sum.getLeftOperand());
      String right = left == null ? null : string(sum.getRightOperand());
      return right == null ? null : left + right;
    }
    return value instanceof LiteralTree l && l.getValue() instanceof String s ? s : null;
  }

  /** An operator as written; of a compound assignment without the equals sign. */
  static String operator(Tree.Kind kind) {
    return switch (kind) {
      case MULTIPLY, MULTIPLY_ASSIGNMENT -> "*";
      case DIVIDE, DIVIDE_ASSIGNMENT -> "/";
      case REMAINDER, REMAINDER_ASSIGNMENT -> "%";
      case PLUS, PLUS_ASSIGNMENT, UNARY_PLUS -> "+";
      case MINUS, MINUS_ASSIGNMENT, UNARY_MINUS -> "-";
      case LEFT_SHIFT, LEFT_SHIFT_ASSIGNMENT -> "<<";
      case RIGHT_SHIFT, RIGHT_SHIFT_ASSIGNMENT -> ">>";
      case UNSIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT_ASSIGNMENT -> ">>>";
      case AND, AND_ASSIGNMENT -> "&";
      case XOR, XOR_ASSIGNMENT -> "^";
      case OR, OR_ASSIGNMENT -> "|";
      case LESS_THAN -> "<";
      case GREATER_THAN -> ">";
      case LESS_THAN_EQUAL -> "<=";
      case GREATER_THAN_EQUAL -> ">=";
      case EQUAL_TO -> "==";
      case NOT_EQUAL_TO -> "!=";
      case CONDITIONAL_AND -> "&&";
      case CONDITIONAL_OR -> "||";
      case LOGICAL_COMPLEMENT -> "!";
      case BITWISE_COMPLEMENT -> "~";
      case PREFIX_INCREMENT, POSTFIX_INCREMENT -> "++";
      case PREFIX_DECREMENT, POSTFIX_DECREMENT -> "--";
      default -> "?";
    };
  }
}
