package dev.heed.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The name of a type, with its arguments. As a front-end writes it, it is what the source says
 * ({@code Map.Entry}); after {@code meaning} it is qualified with dots ({@code
 * java.util.Map.Entry}).
 *
 * <p>An array is {@code []} with one argument. A type variable, once known to be one, is its name
 * in angle brackets ({@code <T>}). A wildcard is written as its bound, an unbounded one as {@link
 * #UNKNOWN}.
 */
public record TypeName(String name, List<TypeName> arguments) {
  /** Nothing is known of the type. */
  public static final TypeName UNKNOWN = new TypeName("?");

  /** The type of the null literal. */
  public static final TypeName NULL = new TypeName("null");

  /** No value. */
  public static final TypeName VOID = new TypeName("void");

  /** {@code java.lang.Object}. */
  public static final TypeName OBJECT = new TypeName("java.lang.Object");

  /** A local's {@code var}, as written. */
  public static final TypeName VAR = new TypeName("var");

  private static final String ARRAY = "[]";

  public TypeName {
    arguments = List.copyOf(arguments);
  }

  /** A type without arguments. */
  public TypeName(String name) {
    this(name, List.of());
  }

  /**
   * The qualified name of a type.
   *
   * @param parent the package or the type around, empty for none
   */
  public static String qualified(String parent, String simple) {
    return parent.isEmpty() ? simple : parent + "." + simple;
  }

  /** The array with this component. */
  public static TypeName arrayOf(TypeName component) {
    return new TypeName(ARRAY, List.of(component));
  }

  /** A type variable of this simple name. */
  public static TypeName variable(String name) {
    return new TypeName("<" + name + ">");
  }

  /** Whether nothing is known of the type. */
  public boolean isUnknown() {
    return name.length() == 1 && name.charAt(0) == '?';
  }

  /** Whether this is an array; its component is the first argument. */
  public boolean isArray() {
    return name.equals(ARRAY);
  }

  /** The component of an array; unknown for what is not known to be one. */
  public TypeName component() {
    return isArray() ? arguments.get(0) : UNKNOWN;
  }

  /** Whether this is a type variable. */
  public boolean isVariable() {
    return !name.isEmpty() && name.charAt(0) == '<';
  }

  /** Whether this is one of the eight primitive types. */
  public boolean isPrimitive() {
    return switch (name) {
      case "boolean", "byte", "short", "int", "long", "char", "float", "double" -> true;
      default -> false;
    };
  }

  /** The type without its arguments; an array keeps its component's erasure. */
  public TypeName erased() {
    return isArray()
        ? arrayOf(component().erased())
        : arguments.isEmpty() ? this : new TypeName(name, List.of());
  }

  /** The name after the last dot. */
  public String simple() {
    return isArray() ? component().simple() + ARRAY : name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    if (isArray()) {
      return component() + ARRAY;
    }
    return arguments.isEmpty()
        ? name
        : name
            + arguments.stream().map(Object::toString).collect(Collectors.joining(",", "<", ">"));
  }
}
