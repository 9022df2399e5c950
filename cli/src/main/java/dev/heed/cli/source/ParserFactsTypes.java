package dev.heed.cli.source;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VarType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import dev.heed.model.Annotation;
import dev.heed.model.Mark;
import dev.heed.model.Nullable;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Types, modifiers and annotations as written. */
final class ParserFactsTypes {
  private ParserFactsTypes() {}

  static TypeName type(Type type) {
    if (type instanceof ClassOrInterfaceType c) {
      String name = name(c);
      return new TypeName(
          name, c.getTypeArguments().map(ParserFactsTypes::types).orElse(List.of()));
    } else if (type instanceof PrimitiveType p) {
      return new TypeName(p.getType().asString());
    } else if (type instanceof ArrayType a) {
      return TypeName.arrayOf(type(a.getComponentType()));
    } else if (type instanceof VoidType) {
      return TypeName.VOID;
    } else if (type instanceof VarType) {
      return TypeName.VAR;
    } else if (type instanceof WildcardType w) {
      return w.getExtendedType()
          .or(w::getSuperType)
          .map(ParserFactsTypes::type)
          .orElse(TypeName.UNKNOWN);
    } else if (type instanceof UnionType u) {
      return type(u.getElements().get(0));
    } else if (type instanceof IntersectionType i) {
      return type(i.getElements().get(0));
    }
    return TypeName.UNKNOWN;
  }

  static List<TypeName> types(List<? extends Type> types) {
    List<TypeName> names = new ArrayList<>(types.size());
    for (Type type : types) {
      names.add(type(type));
    }
    return names;
  }

  /** Whether arguments are written anywhere in this type. */
  static boolean isGeneric(ClassOrInterfaceType type) {
    return type.getTypeArguments().isPresent()
        || type.getScope().map(ParserFactsTypes::isGeneric).orElse(false);
  }

  static List<TypeParam> variables(NodeList<TypeParameter> parameters) {
    List<TypeParam> variables = new ArrayList<>(parameters.size());
    for (TypeParameter p : parameters) {
      TypeName bound = p.getTypeBound().isEmpty() ? TypeName.OBJECT : type(p.getTypeBound().get(0));
      variables.add(new TypeParam(p.getNameAsString(), bound));
    }
    return variables;
  }

  static Set<Mark> marks(NodeList<Modifier> modifiers, NodeList<AnnotationExpr> annotations) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Modifier modifier : modifiers) {
      switch (modifier.getKeyword()) {
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
    for (AnnotationExpr annotation : annotations) {
      String name = annotation.getNameAsString();
      if (name.equals("Deprecated") || name.equals("java.lang.Deprecated")) {
        marks.add(Mark.DEPRECATED);
      }
    }
    return marks;
  }

  static List<Annotation> annotations(NodeList<AnnotationExpr> written, ParserFactsText text) {
    List<Annotation> annotations = new ArrayList<>(written.size());
    for (AnnotationExpr annotation : written) {
      List<String> values = new ArrayList<>();
      if (annotation instanceof SingleMemberAnnotationExpr single) {
        strings(single.getMemberValue(), values);
      } else if (annotation instanceof NormalAnnotationExpr normal) {
        for (MemberValuePair pair : normal.getPairs()) {
          strings(pair.getValue(), values);
        }
      }
      TypeName type = new TypeName(annotation.getNameAsString());
      annotations.add(new Annotation(type, values, text.at(annotation)));
    }
    return annotations;
  }

  private static String name(ClassOrInterfaceType type) {
    String simple = type.getName().getIdentifier();
    return type.getScope().map(scope -> name(scope) + "." + simple).orElse(simple);
  }

  private static void strings(Expression value, List<String> into) {
    if (value instanceof ArrayInitializerExpr array) {
      for (Expression element : array.getValues()) {
        strings(element, into);
      }
    } else {
      String string = string(value);
      if (string != null) {
        into.add(string);
      }
    }
  }

  /** The value of a literal or a sum of literals; null for anything else. */
  private static @Nullable String string(Expression value) {
    if (value instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      String left = string(sum.getLeft());
      String right = left == null ? null : string(sum.getRight());
      return right == null ? null : left + right;
    }
    if (value instanceof StringLiteralExpr s) {
      return s.asString();
    }
    return value instanceof TextBlockLiteralExpr b ? b.asString() : null;
  }
}
