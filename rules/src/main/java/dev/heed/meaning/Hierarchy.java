package dev.heed.meaning;

import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions about types and their supertypes. Not for use by several threads at once. */
public final class Hierarchy {
  /** An answer that may be missing. */
  public enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  /** From here on a map pays. */
  private static final int MANY = 16;

  private final Types types;
  private final Map<TypeDecl, Map<String, List<Method>>> byName = new IdentityHashMap<>();
  private final Map<String, Lineage> lineages = new HashMap<>();

  /**
   * A type and its supertypes, the type first.
   *
   * @param complete whether every supertype could be looked up
   */
  public record Lineage(List<TypeDecl> types, boolean complete, Set<String> names) {}

  /** Answers from these types. */
  public Hierarchy(Types types) {
    this.types = types;
  }

  /** Looks a type up. */
  public Optional<TypeDecl> find(TypeName type) {
    return type.isUnknown() || type.isArray() || type.isPrimitive()
        ? Optional.empty()
        : types.find(type.name());
  }

  /** The type and its supertypes, nearest first, {@code java.lang.Object} last. */
  public Lineage lineage(String name) {
    Lineage known = lineages.get(name);
    if (known == null) {
      known = walk(name);
      lineages.put(name, known);
    }
    return known;
  }

  private Lineage walk(String name) {
    Map<String, TypeDecl> seen = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    Deque<String> todo = new ArrayDeque<>(List.of(name));
    boolean complete = true;
    while (!todo.isEmpty()) {
      String next = todo.poll();
      if (!names.add(next) || next.equals(TypeName.OBJECT.name())) {
        continue;
      }
      Optional<TypeDecl> decl =
          next.equals(TypeName.UNKNOWN.name()) ? Optional.empty() : types.find(next);
      if (decl.isEmpty() || isBare(decl.get())) {
        complete = false;
      }
      if (decl.isPresent()) {
        seen.put(next, decl.get());
        decl.get().supers().forEach(s -> todo.add(s.name()));
      }
    }
    names.add(TypeName.OBJECT.name());
    types.find(TypeName.OBJECT.name()).ifPresent(o -> seen.put(TypeName.OBJECT.name(), o));
    return new Lineage(List.copyOf(seen.values()), complete, Set.copyOf(names));
  }

  /** Whether the type is declared in the sources; of what nobody knows, nobody can say so. */
  public boolean isOfSources(TypeName type) {
    return find(type).filter(t -> !t.is(Mark.BINARY)).isPresent();
  }

  /** Whether only the name of the type is known: a family file names it. */
  public static boolean isBare(TypeDecl decl) {
    return decl.is(Mark.BINARY)
        && decl.methods().isEmpty()
        && decl.fields().isEmpty()
        && decl.marks().size() == 1;
  }

  /** The methods of this name that a type declares itself. */
  public List<Method> methods(TypeDecl type, String name) {
    if (type.methods().size() < MANY) {
      return type.methods().stream().filter(m -> m.name().equals(name)).toList();
    }
    return byName
        .computeIfAbsent(
            type, t -> t.methods().stream().collect(Collectors.groupingBy(Method::name)))
        .getOrDefault(name, List.of());
  }

  /** Whether a value of {@code sub} is one of {@code sup}, arguments aside. */
  public Answer isSubtype(TypeName sub, TypeName sup) {
    if (sub.isUnknown() || sup.isUnknown() || sub.isVariable() || sup.isVariable()) {
      return sub.isVariable() && sub.equals(sup) ? Answer.YES : Answer.UNKNOWN;
    }
    if (sup.equals(TypeName.OBJECT)) {
      return sub.isPrimitive() ? Answer.NO : Answer.YES;
    }
    if (sub.equals(TypeName.NULL)) {
      return sup.isPrimitive() ? Answer.NO : Answer.YES;
    }
    if (sub.isArray() || sup.isArray()) {
      if (sub.isArray() && sup.isArray()) {
        TypeName a = sub.component();
        TypeName b = sup.component();
        return a.isPrimitive() || b.isPrimitive() ? answer(a.equals(b)) : isSubtype(a, b);
      }
      return sub.isArray()
          ? answer(
              sup.name().equals("java.lang.Cloneable") || sup.name().equals("java.io.Serializable"))
          : Answer.NO;
    }
    if (sub.name().equals(sup.name())) {
      return Answer.YES;
    }
    if (sub.isPrimitive() || sup.isPrimitive()) {
      return answer(sub.isPrimitive() && sup.isPrimitive() && widens(sub.name(), sup.name()));
    }
    Lineage lineage = lineage(sub.name());
    return lineage.names().contains(sup.name())
        ? Answer.YES
        : lineage.complete() ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether a value of {@code from} may be passed where {@code to} is asked for. */
  Answer isAssignable(TypeName from, TypeName to) {
    if (from.isPrimitive() && !to.isPrimitive() && !to.isUnknown()) {
      return isSubtype(boxed(from), to);
    }
    if (to.isPrimitive() && !from.isPrimitive() && !from.isUnknown()) {
      Optional<TypeName> unboxed = unboxed(from);
      return unboxed.isPresent()
          ? isSubtype(unboxed.get(), to)
          : from.isVariable() ? Answer.UNKNOWN : Answer.NO;
    }
    return isSubtype(from, to);
  }

  private static Answer answer(boolean b) {
    return b ? Answer.YES : Answer.NO;
  }

  private static boolean widens(String from, String to) {
    String order = "byte short int long float double";
    if (from.equals("boolean") || to.equals("boolean") || to.equals("char")) {
      return false;
    }
    return from.equals("char")
        ? order.indexOf(to) >= order.indexOf("int")
        : order.indexOf(from) <= order.indexOf(to);
  }

  /** The class of a primitive type's boxes; any other type itself. */
  static TypeName boxed(TypeName type) {
    return switch (type.name()) {
      case "int" -> new TypeName("java.lang.Integer");
      case "char" -> new TypeName("java.lang.Character");
      case "boolean", "byte", "short", "long", "float", "double" ->
          new TypeName(
              "java.lang."
                  + Character.toUpperCase(type.name().charAt(0))
                  + type.name().substring(1));
      default -> type;
    };
  }

  static Optional<TypeName> unboxed(TypeName type) {
    return switch (type.name()) {
      case "java.lang.Integer" -> Optional.of(new TypeName("int"));
      case "java.lang.Character" -> Optional.of(new TypeName("char"));
      case "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double" ->
          Optional.of(new TypeName(type.simple().toLowerCase(java.util.Locale.ROOT)));
      default -> Optional.empty();
    };
  }

  /**
   * The type as the supertype of this name, with the arguments it then has; empty when it is none.
   */
  public Optional<TypeName> asSuper(TypeName type, String name) {
    Deque<TypeName> todo = new ArrayDeque<>(List.of(type));
    Set<String> seen = new HashSet<>();
    while (!todo.isEmpty()) {
      TypeName next = todo.poll();
      if (next.name().equals(name)) {
        return Optional.of(next);
      }
      if (!seen.add(next.name())) {
        continue;
      }
      Optional<TypeDecl> decl = find(next);
      if (decl.isPresent()) {
        Map<String, TypeName> bound = arguments(decl.get(), next);
        decl.get().supers().forEach(s -> todo.add(substitute(s, bound)));
      }
    }
    return Optional.empty();
  }

  /**
   * A type that a member of {@code owner} names, with what the variables stand for on this type.
   */
  public Optional<TypeName> asMember(TypeName named, TypeName on, TypeName owner) {
    return find(owner)
        .flatMap(d -> asSuper(on, owner.name()).map(s -> substitute(named, arguments(d, s))));
  }

  /** What a type's variables stand for; unknown ones for a raw type. */
  static Map<String, TypeName> arguments(TypeDecl decl, TypeName type) {
    if (decl.variables().isEmpty()) {
      return Map.of();
    }
    Map<String, TypeName> bound = new HashMap<>();
    boolean raw = decl.variables().size() != type.arguments().size();
    for (int i = 0; i < decl.variables().size(); i++) {
      TypeParam v = decl.variables().get(i);
      bound.put(
          TypeName.variable(v.name()).name(), raw ? TypeName.UNKNOWN : type.arguments().get(i));
    }
    return bound;
  }

  /** The type with variables replaced; a variable that stands for nothing stays. */
  static TypeName substitute(TypeName type, Map<String, TypeName> bound) {
    if (bound.isEmpty()) {
      return type;
    }
    if (type.isVariable()) {
      return bound.getOrDefault(type.name(), type);
    }
    if (type.arguments().isEmpty()) {
      return type;
    }
    List<TypeName> arguments = new ArrayList<>();
    type.arguments().forEach(a -> arguments.add(substitute(a, bound)));
    return type.isArray() && arguments.get(0).isUnknown()
        ? TypeName.UNKNOWN
        : new TypeName(type.name(), arguments);
  }

  /** The one abstract method of a functional interface, and the type that declares it. */
  public Optional<Method> functional(TypeName type) {
    Optional<TypeDecl> decl = find(type);
    if (decl.isEmpty() || !decl.get().is(Mark.INTERFACE)) {
      return Optional.empty();
    }
    Method only = null;
    Set<String> implemented = new HashSet<>();
    for (TypeDecl t : lineage(type.name()).types()) {
      for (Method m : t.methods()) {
        String shape = m.name() + "/" + m.signature().params().size();
        if (t.name().equals(TypeName.OBJECT) || m.is(Mark.STATIC)) {
          continue;
        }
        if (!m.is(Mark.ABSTRACT)) {
          implemented.add(shape);
        } else if (!implemented.contains(shape) && !isOfObject(m)) {
          if (only != null && !shape.equals(only.name() + "/" + only.signature().params().size())) {
            return Optional.empty();
          }
          only = only == null ? m : only;
        }
      }
    }
    return Optional.ofNullable(only);
  }

  private static boolean isOfObject(Method m) {
    return switch (m.name()) {
      case "equals" -> m.signature().params().size() == 1;
      case "hashCode", "toString" -> m.signature().params().isEmpty();
      default -> false;
    };
  }
}
