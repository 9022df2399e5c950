package dev.heed.cli.skim;

import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import dev.heed.model.Unit;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which declarations mention which types. A type goes by its simple name, one that shares its own
 * with others by the last two parts of its name. What is not told apart so counts as one, and a
 * name that may mean several means all: more is said to be mentioned than is, never less.
 */
final class Mentions {
  /**
   * A member that mentions a type.
   *
   * @param name as code writes it: of a constructor, the type's
   * @param owner the type that declares it
   * @param gives whether its value is of the type, or has it as an argument
   * @param held whether it takes no arguments, as fields and getters of an instance
   * @param named whether who uses it names the owner: it is static, or a constructor
   */
  record Member(String name, String owner, boolean gives, boolean held, boolean named) {}

  /** The qualified names of the declared types. */
  private final Set<String> types = new HashSet<>();

  /** The same by the simple name; none for one that counts although nobody declares it. */
  private final Map<String, Set<String>> bySimple = new HashMap<>();

  private final Map<String, Set<String>> heirs = new HashMap<>();
  private final Map<String, Set<Member>> members = new HashMap<>();
  private final Map<String, Set<Member>> throwers = new HashMap<>();
  private final Map<String, Set<String>> parents = new HashMap<>();
  private final Map<String, Words> methods = new HashMap<>();
  private final Map<String, Reach> reaches = new HashMap<>();
  private final Map<String, Reach> names = new HashMap<>();
  private final Map<String, Words> simple = new HashMap<>();
  private final Map<String, Words> near = new HashMap<>();

  /**
   * Reads declarations.
   *
   * @param binary types of class files, nested ones beside
   * @param interesting simple names of types that count although nobody declares them
   */
  Mentions(Collection<Unit> units, Collection<TypeDecl> binary, Collection<String> interesting) {
    types.addAll(binary.stream().map(t -> t.name().name()).toList());
    units.forEach(u -> types.addAll(u.typeNames().toList()));
    for (String type : types) {
      bySimple.computeIfAbsent(simple(type), k -> new LinkedHashSet<>()).add(type);
    }
    interesting.forEach(s -> bySimple.putIfAbsent(s, Set.of()));
    // Nearly all are alone, and a set of one is small.
    bySimple.replaceAll((s, names) -> names.size() == 1 ? Set.copyOf(names) : names);
    binary.forEach(t -> read(t, t.name().name(), new Scope(List.of(), Optional.empty())));
    for (Unit u : units) {
      Scope file = new Scope(List.of(), Optional.of(u));
      u.types().forEach(t -> read(t, TypeName.qualified(u.pkg(), t.name().name()), file));
    }
  }

  /**
   * A type around a name.
   *
   * @param name qualified
   * @param mayInherit whether it may inherit nested types
   */
  private record Around(String name, boolean mayInherit) {}

  /**
   * Where a name is written.
   *
   * @param around the innermost first
   * @param unit the file, if it is a source
   */
  private record Scope(List<Around> around, Optional<Unit> unit) {
    Scope within(Around type) {
      List<Around> all = new ArrayList<>(List.of(type));
      all.addAll(around);
      return new Scope(all, unit);
    }
  }

  private static String outer(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** The last part of a type's name. */
  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private boolean isShared(String simple) {
    return bySimple.getOrDefault(simple, Set.of()).size() > 1;
  }

  /** What a type goes by. */
  private String own(String qualified) {
    String simple = simple(qualified);
    String outer = outer(qualified);
    return outer.isEmpty() || !isShared(simple) ? simple : simple(outer) + "." + simple;
  }

  private void read(TypeDecl type, String qualified, Scope around) {
    String name = own(qualified);
    Scope within = around.within(new Around(qualified, !type.supers().isEmpty()));
    for (TypeName s : type.supers()) {
      each(s, around, t -> heirs.computeIfAbsent(t, k -> new LinkedHashSet<>()).add(name));
      named(s.name(), around)
          .forEach(t -> parents.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(t));
    }
    for (TypeParam v : type.variables()) {
      each(v.bound(), within, t -> heirs.computeIfAbsent(t, k -> new LinkedHashSet<>()).add(name));
    }
    for (Var f : type.fields()) {
      boolean isInstance = !f.is(Mark.STATIC);
      each(
          f.type(),
          within,
          t -> add(members, t, new Member(f.name(), name, true, isInstance, !isInstance)));
      if (isInstance && type.is(Mark.RECORD)) {
        String made = type.name().simple();
        each(f.type(), within, t -> add(members, t, new Member(made, name, false, false, true)));
      }
    }
    Words own = methods.computeIfAbsent(name, k -> new Words());
    for (Method m : type.methods()) {
      own.add(m.name());
      String called = m.isConstructor() ? type.name().simple() : m.name();
      boolean isNamed = m.is(Mark.STATIC) || m.isConstructor();
      boolean isGetter = !isNamed && m.signature().params().isEmpty();
      if (!m.isConstructor()) {
        each(
            m.signature().returns(),
            within,
            t -> add(members, t, new Member(called, name, true, isGetter, isNamed)));
      }
      for (TypeName p : m.signature().params()) {
        each(p, within, t -> add(members, t, new Member(called, name, false, false, isNamed)));
      }
      for (TypeParam v : m.signature().variables()) {
        each(
            v.bound(),
            within,
            t -> add(members, t, new Member(called, name, true, false, isNamed)));
      }
      for (TypeName t : m.thrown()) {
        add(throwers, t.simple(), new Member(called, name, false, false, isNamed));
      }
    }
    type.types().forEach(t -> read(t, TypeName.qualified(qualified, t.name().name()), within));
  }

  private static void add(Map<String, Set<Member>> to, String type, Member member) {
    to.computeIfAbsent(type, k -> new LinkedHashSet<>()).add(member);
  }

  /** Tells the types that a type in a header may mean, arguments included. */
  private void each(TypeName type, Scope scope, Consumer<String> to) {
    if (bySimple.containsKey(simple(type.name()))) {
      named(type.name(), scope).forEach(to);
    }
    for (TypeName argument : type.arguments()) {
      each(argument, scope, to);
    }
  }

  /** What a name in a header may mean. */
  private Set<String> named(String name, Scope scope) {
    String simple = simple(name);
    if (!isShared(simple)) {
      return Set.of(simple);
    }
    if (simple.length() == name.length()) {
      return meant(simple, scope);
    }
    Set<String> shared = called(List.of(simple));
    String nested = simple(outer(name)) + "." + simple;
    return shared.contains(nested) ? Set.of(nested) : suspected(List.of(simple));
  }

  /** Types around go before imports, those before the package, that before all others. */
  private Set<String> meant(String simple, Scope scope) {
    boolean mayInherit = false;
    for (Around at : scope.around()) {
      if (simple(at.name()).equals(simple)) {
        return Set.of(own(at.name()));
      }
      String nested = TypeName.qualified(at.name(), simple);
      if (types.contains(nested)) {
        return Set.of(own(nested));
      }
      mayInherit |= at.mayInherit();
    }
    Set<String> qualified = bySimple.getOrDefault(simple, Set.of());
    Set<String> all = new LinkedHashSet<>();
    Optional<String> known = scope.unit().flatMap(u -> visible(u, simple, qualified));
    for (String name : qualified) {
      if (known.isEmpty() || mayInherit && types.contains(outer(name))) {
        all.add(own(name));
      }
    }
    known.ifPresent(k -> all.add(types.contains(k) ? own(k) : simple));
    return all;
  }

  /**
   * The one that is imported by its name, which may be declared nowhere, or of the same package.
   */
  private static Optional<String> visible(Unit unit, String simple, Set<String> qualified) {
    return unit.imports().stream()
        .filter(i -> i.endsWith("." + simple))
        .map(i -> i.startsWith("static ") ? i.substring("static ".length()) : i)
        .findAny()
        .or(() -> Optional.of(TypeName.qualified(unit.pkg(), simple)).filter(qualified::contains));
  }

  /** All types of these simple names, and those that are declared nowhere. */
  Set<String> suspected(Collection<String> simple) {
    Set<String> all = called(simple);
    all.addAll(simple);
    return all;
  }

  /** All types of these simple names. */
  Set<String> called(Collection<String> simple) {
    Set<String> all = new LinkedHashSet<>();
    for (String s : simple) {
      if (isShared(s)) {
        bySimple.getOrDefault(s, Set.of()).forEach(q -> all.add(own(q)));
      } else {
        all.add(s);
      }
    }
    return all;
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
        parents.getOrDefault(next, Set.of()).stream()
            .filter(t -> bySimple.containsKey(simple(t)))
            .forEach(todo::add);
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

  /** The callables that declare an exception, by its simple name. */
  Set<Member> throwing(String type) {
    return throwers.getOrDefault(type, Set.of());
  }

  /**
   * What code has that has an expression of a type or of a subtype: its name, or a member that
   * mentions it and something of that member's owner, on a way that begins with a type it names.
   */
  Reach reach(String type) {
    return reaches.computeIfAbsent(
        type,
        t -> {
          Set<String> family = below(List.of(t));
          // Of a type that no header is asked for, all that is known is its name.
          Reach reach = new Reach(bySimple.containsKey(simple(t)) ? t : "");
          for (String each : family) {
            name(each, reach);
            for (Member m : of(each)) {
              if (!family.contains(m.owner())) {
                reach.add(m.name(), m.named() ? simpleNames(m.owner()) : near(m.owner()));
              }
            }
          }
          return reach;
        });
  }

  /** What code has that names a type or a subtype. */
  Reach named(String type) {
    return names.computeIfAbsent(
        type,
        t -> {
          Reach reach = new Reach("");
          below(List.of(t)).forEach(each -> name(each, reach));
          return reach;
        });
  }

  private void name(String type, Reach reach) {
    if (type.indexOf('.') < 0) {
      reach.add(type);
    } else {
      reach.add(simple(type), simpleNames(outer(type)));
    }
  }

  /** The words of which code has one that has an expression of a type; wider than its reach. */
  private Words near(String type) {
    return near.computeIfAbsent(
        type,
        t -> {
          Words words = new Words();
          words.addAll(simpleNames(t));
          for (String each : below(called(List.of(t)))) {
            of(each).forEach(m -> words.add(m.name()));
          }
          return words;
        });
  }

  /** The simple names of a type and of those below it. */
  private Words simpleNames(String type) {
    return simple.computeIfAbsent(
        type,
        t -> {
          Words words = new Words();
          below(called(List.of(t))).forEach(each -> words.add(simple(each)));
          return words;
        });
  }

  /** The ways to types from the words of a file. */
  Attainable attainable() {
    Map<String, Set<String>> named = new HashMap<>();
    bySimple.keySet().forEach(s -> named.put(s, suspected(List.of(s))));
    return new Attainable(named, heirs, members);
  }

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
