package dev.heed.meaning;

import dev.heed.model.Annotation;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import dev.heed.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What the names of types mean in one file. Shared by both engines, so that a type that neither can
 * load gets one name.
 */
final class Names {
  private final String pkg;
  private final Map<String, String> single = new HashMap<>();
  private final List<String> onDemand = new ArrayList<>();
  private final Map<String, List<String>> staticSingle = new HashMap<>();
  private final List<String> staticOnDemand = new ArrayList<>();
  private final Predicate<String> exists;
  private final BiFunction<TypeName, String, Optional<TypeName>> memberType;
  private final Map<String, TypeName> topLevel = new ConcurrentHashMap<>();

  /**
   * The names of a file.
   *
   * @param exists whether there is a type of this qualified name
   * @param memberType the type of this simple name that a type declares or inherits
   */
  Names(
      Unit unit,
      Predicate<String> exists,
      BiFunction<TypeName, String, Optional<TypeName>> memberType) {
    this.pkg = unit.pkg();
    this.exists = exists;
    this.memberType = memberType;
    for (String imported : unit.imports()) {
      boolean isStatic = imported.startsWith("static ");
      String name = isStatic ? imported.substring("static ".length()) : imported;
      String parent = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      String last = name.substring(name.lastIndexOf('.') + 1);
      if (name.startsWith("module ")) {
        continue;
      }
      if (last.equals("*")) {
        (isStatic ? staticOnDemand : onDemand).add(parent);
      } else {
        if (isStatic) {
          staticSingle.computeIfAbsent(last, k -> new ArrayList<>()).add(parent);
        } else {
          single.put(last, name);
        }
      }
    }
  }

  /** The file's package, empty for none. */
  String pkg() {
    return pkg;
  }

  /** The types whose static member of this name is imported, the surest first. */
  List<String> staticOwners(String member) {
    Set<String> owners = new LinkedHashSet<>(importing(member));
    owners.addAll(staticOnDemand);
    return List.copyOf(owners);
  }

  /** The types of which a static import names this very member: these go before the others. */
  List<String> importing(String member) {
    return staticSingle.getOrDefault(member, List.of());
  }

  /** Whether a static import names this very member. */
  boolean isStaticallyImported(String member) {
    return staticSingle.containsKey(member);
  }

  /** The type with every name in it qualified. A name that means nothing here is unknown. */
  TypeName qualify(TypeName written, Place at) {
    if (written.isArray()) {
      TypeName component = qualify(written.component(), at);
      return component.isUnknown() ? component : TypeName.arrayOf(component);
    }
    if (written.isUnknown()
        || written.isPrimitive()
        || written.isVariable()
        || written.equals(TypeName.VOID)
        || written.equals(TypeName.NULL)
        || written.equals(TypeName.VAR)) {
      return written;
    }
    Optional<TypeName> raw = named(written.name(), at);
    if (raw.isEmpty()) {
      return TypeName.UNKNOWN;
    }
    return written.arguments().isEmpty()
        ? raw.get()
        : new TypeName(
            raw.get().name(), written.arguments().stream().map(a -> qualify(a, at)).toList());
  }

  /** The annotations with their types qualified. */
  List<Annotation> annotations(List<Annotation> written, Place at) {
    return written.isEmpty()
        ? written
        : written.stream()
            .map(a -> new Annotation(qualify(a.type(), at), a.values(), a.at()))
            .toList();
  }

  /** The parameters with their bounds qualified. */
  List<TypeParam> qualify(List<TypeParam> params, Place at) {
    return params.stream().map(p -> new TypeParam(p.name(), qualify(p.bound(), at))).toList();
  }

  /** The type of this name, simple or dotted, as far as the file tells. */
  Optional<TypeName> named(String name, Place at) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    Optional<TypeName> found = simple(first, at);
    if (dot < 0) {
      return found;
    }
    if (found.isEmpty()) {
      // A package, then: a name that starts with one is qualified already.
      return exists.test(name) || startsLikePackage(name)
          ? Optional.of(new TypeName(name))
          : Optional.empty();
    }
    String rest = name.substring(dot + 1);
    TypeName type = found.get();
    for (String part : rest.split("\\.")) {
      TypeName outer = type;
      type = memberType.apply(outer, part).orElse(new TypeName(outer.name() + "." + part));
    }
    return Optional.of(type);
  }

  private static boolean startsLikePackage(String name) {
    int last = name.lastIndexOf('.');
    return Character.isLowerCase(name.charAt(0))
        && last + 1 < name.length()
        && Character.isUpperCase(name.charAt(last + 1));
  }

  private Optional<TypeName> simple(String name, Place at) {
    for (Place p = at; ; p = p.outer.get()) {
      if (p.variable(name).isPresent()) {
        return Optional.of(TypeName.variable(name));
      }
      Optional<TypeName> local = p.localType(name);
      if (local.isPresent()) {
        return local;
      }
      if (p.type.isPresent()) {
        TypeName type = p.type.get();
        Optional<TypeName> member = memberType.apply(type, name);
        if (member.isPresent()) {
          return member;
        }
        if (type.simple().equals(name)) {
          return Optional.of(type);
        }
      }
      if (p.outer.isEmpty()) {
        TypeName top = topLevel.get(name);
        if (top == null) {
          top = fromFile(name).map(TypeName::new).orElse(TypeName.UNKNOWN);
          topLevel.put(name, top);
        }
        return top.isUnknown() ? Optional.empty() : Optional.of(top);
      }
    }
  }

  private Optional<String> fromFile(String name) {
    String imported = single.get(name);
    if (imported != null) {
      return Optional.of(imported);
    }
    for (String owner : importing(name)) {
      if (exists.test(owner + "." + name)) {
        return Optional.of(owner + "." + name);
      }
    }
    String here = TypeName.qualified(pkg, name);
    if (exists.test(here)) {
      return Optional.of(here);
    }
    for (String parent : onDemand) {
      if (exists.test(parent + "." + name)) {
        return Optional.of(parent + "." + name);
      }
    }
    for (String parent : staticOnDemand) {
      if (exists.test(parent + "." + name)) {
        return Optional.of(parent + "." + name);
      }
    }
    if (exists.test("java.lang." + name)) {
      return Optional.of("java.lang." + name);
    }
    if (!Character.isUpperCase(name.charAt(0))) {
      return Optional.empty();
    }
    // Nobody knows the type. With no import that could bring it, it is a neighbour; with one, it is
    // that one's; with more, the file does not say.
    List<String> strangers = onDemand.stream().filter(p -> !isJdk(p)).toList();
    return switch (strangers.size()) {
      case 0 -> Optional.of(here);
      case 1 -> Optional.of(strangers.get(0) + "." + name);
      default -> Optional.empty();
    };
  }

  private static boolean isJdk(String pkg) {
    return pkg.startsWith("java.") || pkg.startsWith("javax.");
  }
}
