package dev.heed.cli.skim;

import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import dev.heed.model.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which declarations mention which types, by simple names: two types of one name count as one, so
 * that more is said to be mentioned than is, never less.
 */
final class Mentions {
  /**
   * A member that mentions a type.
   *
   * @param name as code writes it: of a constructor, the type's
   * @param owner the simple name of the type that declares it
   * @param gives whether its value is of the type, or has it as an argument
   * @param held whether it takes no arguments, as fields and getters of an instance
   */
  record Member(String name, String owner, boolean gives, boolean held) {}

  private final Set<String> declared = new HashSet<>();
  private final Map<String, Set<String>> heirs = new HashMap<>();
  private final Map<String, Set<Member>> members = new HashMap<>();
  private final Map<String, Set<Member>> throwers = new HashMap<>();
  private final Map<String, Set<String>> parents = new HashMap<>();
  private final Map<String, Words> methods = new HashMap<>();
  private final Map<String, Reach> reaches = new HashMap<>();

  /**
   * Reads declarations.
   *
   * @param interesting types that count although nobody declares them
   */
  Mentions(Collection<TypeDecl> types, Collection<String> interesting) {
    declared.addAll(interesting);
    types.forEach(this::declare);
    types.forEach(this::read);
  }

  private void declare(TypeDecl type) {
    declared.add(type.name().simple());
    type.types().forEach(this::declare);
  }

  private void read(TypeDecl type) {
    String name = type.name().simple();
    type.supers()
        .forEach(
            s -> {
              each(s, t -> heirs.computeIfAbsent(t, k -> new LinkedHashSet<>()).add(name));
              parents.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(s.simple());
            });
    for (TypeParam v : type.variables()) {
      each(v.bound(), t -> heirs.computeIfAbsent(t, k -> new LinkedHashSet<>()).add(name));
    }
    for (Var f : type.fields()) {
      boolean isInstance = !f.is(Mark.STATIC);
      each(f.type(), t -> add(members, t, new Member(f.name(), name, true, isInstance)));
      if (isInstance && type.is(Mark.RECORD)) {
        each(f.type(), t -> add(members, t, new Member(name, name, false, false)));
      }
    }
    Words own = methods.computeIfAbsent(name, k -> new Words());
    for (Method m : type.methods()) {
      own.add(m.name());
      String called = m.isConstructor() ? name : m.name();
      boolean isGetter = !m.is(Mark.STATIC) && m.signature().params().isEmpty();
      if (!m.isConstructor()) {
        each(
            m.signature().returns(),
            t -> add(members, t, new Member(called, name, true, isGetter)));
      }
      for (TypeName p : m.signature().params()) {
        each(p, t -> add(members, t, new Member(called, name, false, false)));
      }
      for (TypeParam v : m.signature().variables()) {
        each(v.bound(), t -> add(members, t, new Member(called, name, true, false)));
      }
      for (TypeName t : m.thrown()) {
        add(throwers, t.simple(), new Member(called, name, false, false));
      }
    }
    type.types().forEach(this::read);
  }

  private static void add(Map<String, Set<Member>> to, String type, Member member) {
    to.computeIfAbsent(type, k -> new LinkedHashSet<>()).add(member);
  }

  private void each(TypeName type, Consumer<String> to) {
    String name = type.name();
    if (declared.contains(name)) {
      to.accept(name);
    } else if (name.indexOf('.') >= 0) {
      for (String part : name.split("\\.")) {
        if (declared.contains(part)) {
          to.accept(part);
        }
      }
    }
    for (TypeName argument : type.arguments()) {
      each(argument, to);
    }
  }

  /** These types, and all whose headers mention one: subtypes, and subtypes of what holds one. */
  Set<String> below(Collection<String> types) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> todo = new ArrayDeque<>(types);
    while (!todo.isEmpty()) {
      String next = todo.poll();
      if (all.add(next)) {
        todo.addAll(heirs.getOrDefault(next, Set.of()));
      }
    }
    return all;
  }

  /** The type and its supertypes among the declared ones. */
  Set<String> above(String type) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> todo = new ArrayDeque<>(List.of(type));
    while (!todo.isEmpty()) {
      String next = todo.poll();
      if (all.add(next)) {
        parents.getOrDefault(next, Set.of()).stream().filter(declared::contains).forEach(todo::add);
      }
    }
    return all;
  }

  /** Whether a type of this name declares a method of that name. */
  boolean declares(String type, String method) {
    Words own = methods.get(type);
    return own != null && own.has(method);
  }

  /** The members that mention a type. */
  Set<Member> of(String type) {
    return members.getOrDefault(type, Set.of());
  }

  /** The callables that declare an exception. */
  Set<Member> throwing(String type) {
    return throwers.getOrDefault(type, Set.of());
  }

  /** The words of which code has one that has an expression of a type or of a subtype. */
  Words reach(String type) {
    return reaches.computeIfAbsent(
            type,
            t -> {
              Set<String> family = below(List.of(t));
              Words words = new Words();
              for (String each : family) {
                words.add(each);
                for (Member m : of(each)) {
                  if (!family.contains(m.owner())) {
                    words.add(m.name());
                  }
                }
              }
              return new Reach(words);
            })
        .words;
  }

  private record Reach(Words words) {}

  /** All types in a list of declarations, nested ones too. */
  static List<TypeDecl> all(Collection<TypeDecl> types) {
    List<TypeDecl> all = new ArrayList<>();
    for (TypeDecl t : types) {
      all.add(t);
      all.addAll(all(t.types()));
    }
    return all;
  }
}
