package dev.heed.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What both front-ends build in one way: the marks the language implies, chains, types as steps.
 */
public final class Syntax {
  /** {@code boolean}. */
  public static final TypeName BOOLEAN = new TypeName("boolean");

  /** {@code java.lang.String}. */
  public static final TypeName STRING = new TypeName("java.lang.String");

  private Syntax() {}

  /**
   * A chain of one binary operator. String literals side by side become one, as javac's parser has
   * it, so the result may be a literal.
   */
  public static Step chain(String operator, List<Step> terms, Span at) {
    List<Step> parts = operator.equals("+") ? joined(terms) : terms;
    return parts.size() == 1 && parts.get(0) instanceof Step.Literal l
        ? new Step.Literal(l.text(), l.type(), at)
        : new Step.Group(operator, parts, result(operator), at);
  }

  /** A string literal or text block. */
  public static Step.Literal string(Span at) {
    return new Step.Literal("\"\"", STRING, at);
  }

  /** A number, as written; one with a sign is one literal, as javac mostly has it. */
  public static Step.Literal number(String text, Span at) {
    char last = text.charAt(text.length() - 1);
    boolean hex =
        text.regionMatches(true, 0, "0x", 0, 2) || text.regionMatches(true, 0, "-0x", 0, 3);
    boolean power = text.indexOf('p') >= 0 || text.indexOf('P') >= 0;
    boolean real =
        hex ? power : text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
    String type;
    if (last == 'l' || last == 'L') {
      type = "long";
    } else if ((last == 'f' || last == 'F') && (!hex || power)) {
      type = "float";
    } else {
      type = real || !hex && (last == 'd' || last == 'D') ? "double" : "int";
    }
    return new Step.Literal(text, new TypeName(type), at);
  }

  /** The type of an operator's result, as far as the operator alone says. */
  public static TypeName result(String operator) {
    return switch (operator) {
      case "==", "!=", "<", ">", "<=", ">=", "!", "&&", "||", "instanceof" -> BOOLEAN;
      default -> TypeName.UNKNOWN;
    };
  }

  /**
   * A type where a step is asked for: of {@code A.class}, {@code x instanceof A}, {@code A[]::new}.
   */
  public static Step.Name type(TypeName type, Span at) {
    String name = type.isArray() ? type.erased().toString() : type.name();
    return new Step.Name(Optional.empty(), name, Step.What.TYPE, TypeName.UNKNOWN, type, at, at);
  }

  /** The written marks of a type with those implied by its kind and where it stands. */
  public static Set<Mark> typeMarks(Set<Mark> written, boolean nested, Set<Mark> owner) {
    Set<Mark> marks = copy(written);
    if (owner.contains(Mark.INTERFACE)) {
      marks.add(Mark.PUBLIC);
      marks.add(Mark.STATIC);
    }
    if (nested
        && (marks.contains(Mark.INTERFACE)
            || marks.contains(Mark.ENUM)
            || marks.contains(Mark.RECORD))) {
      marks.add(Mark.STATIC);
    }
    return marks;
  }

  /** The written marks of a field with those implied. */
  public static Set<Mark> fieldMarks(Set<Mark> written, Set<Mark> owner) {
    Set<Mark> marks = copy(written);
    if (owner.contains(Mark.INTERFACE)) {
      marks.addAll(EnumSet.of(Mark.PUBLIC, Mark.STATIC, Mark.FINAL));
    }
    return marks;
  }

  /** The written marks of a method or constructor with those implied. */
  public static Set<Mark> methodMarks(
      Set<Mark> written, Set<Mark> owner, boolean constructor, boolean hasBody) {
    Set<Mark> marks = copy(written);
    if (owner.contains(Mark.INTERFACE)) {
      if (!marks.contains(Mark.PRIVATE)) {
        marks.add(Mark.PUBLIC);
      }
      if (!hasBody) {
        marks.add(Mark.ABSTRACT);
      } else if (!marks.contains(Mark.STATIC) && !marks.contains(Mark.PRIVATE)) {
        marks.add(Mark.DEFAULT);
      }
    }
    if (constructor && owner.contains(Mark.ENUM)) {
      marks.add(Mark.PRIVATE);
    }
    return marks;
  }

  /** What the class of a compact source file is called. */
  public static TypeName implicitName(Path file) {
    String name = String.valueOf(file.getFileName());
    return new TypeName(name.endsWith(".java") ? name.substring(0, name.length() - 5) : name);
  }

  /**
   * The class of a compact source file: nobody wrote it, so it has no name to point at.
   *
   * @param end the length of the file
   */
  public static TypeDecl implicit(
      TypeName name, List<Var> fields, List<Method> methods, List<TypeDecl> types, int end) {
    return new TypeDecl(
        name,
        List.of(),
        List.of(),
        EnumSet.of(Mark.FINAL),
        List.of(),
        fields,
        methods,
        types,
        new Span(0, end),
        Span.NONE);
  }

  private static List<Step> joined(List<Step> terms) {
    List<Step> parts = new ArrayList<>(terms.size());
    for (Step term : terms) {
      int last = parts.size() - 1;
      if (last >= 0 && isString(term) && isString(parts.get(last))) {
        parts.set(last, string(new Span(parts.get(last).at().start(), term.at().end())));
      } else {
        parts.add(term);
      }
    }
    return parts;
  }

  private static boolean isString(Step step) {
    return step instanceof Step.Literal l && l.type().equals(STRING);
  }

  private static Set<Mark> copy(Set<Mark> marks) {
    return marks.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(marks);
  }
}
