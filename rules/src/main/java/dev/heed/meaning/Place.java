package dev.heed.meaning;

import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place in a file, and what is declared around it, innermost first. The one place without an
 * outer one is the file itself.
 */
final class Place {
  /** What a plain name stands for. */
  record Binding(What what, TypeName type) {}

  final Optional<Place> outer;

  /** The type whose body this is; empty inside methods, lambdas and blocks. */
  final Optional<TypeName> type;

  private final Map<String, TypeName> variables = new HashMap<>();
  private final Map<String, TypeName> types = new HashMap<>();
  private final Map<String, Binding> bindings = new HashMap<>();
  private final Map<String, TypeName> asked = new HashMap<>();

  private Place(Optional<Place> outer, Optional<TypeName> type) {
    this.outer = outer;
    this.type = type;
  }

  static Place file() {
    return new Place(Optional.empty(), Optional.empty());
  }

  /** The body of a type; its type variables stand in the place around it. */
  Place body(TypeName type) {
    return new Place(Optional.of(this), Optional.of(type));
  }

  Place inner() {
    return new Place(Optional.of(this), Optional.empty());
  }

  Place declare(List<TypeParam> params) {
    params.forEach(p -> variables.put(p.name(), p.bound()));
    return this;
  }

  void declareType(String simple, TypeName qualified) {
    types.put(simple, qualified);
  }

  void bind(String name, What what, TypeName type) {
    bindings.put(name, new Binding(what, type));
  }

  /** Notes that a callee asks for this type where a variable of unknown type is handed to it. */
  void ask(String name, TypeName type) {
    for (Place p = this; ; p = p.outer.get()) {
      if (p.bindings.containsKey(name)) {
        p.asked.putIfAbsent(name, type);
        return;
      }
      if (p.outer.isEmpty()) {
        return;
      }
    }
  }

  /** What a callee asked for where the variable that this very place binds was handed to it. */
  Optional<TypeName> asked(String name) {
    return Optional.ofNullable(asked.get(name));
  }

  /** A variable's type for the body: what a type variable is bounded by says more than its name. */
  TypeName inBody(TypeName type) {
    if (!type.isVariable()) {
      return type;
    }
    TypeName bound = boundOf(type);
    boolean says = !bound.isUnknown() && !bound.isVariable() && !bound.equals(TypeName.OBJECT);
    return says ? bound : type;
  }

  /** The bound of a type variable that this very place declares. */
  Optional<TypeName> variable(String simple) {
    return Optional.ofNullable(variables.get(simple));
  }

  /** The type that this very place declares. */
  Optional<TypeName> localType(String simple) {
    return Optional.ofNullable(types.get(simple));
  }

  /** What this very place binds the name to. */
  Optional<Binding> binding(String name) {
    return Optional.ofNullable(bindings.get(name));
  }

  /** The innermost type whose body this is in. */
  Optional<TypeName> enclosingType() {
    return type.isPresent() ? type : outer.flatMap(Place::enclosingType);
  }

  /** The bound of a type variable in scope. */
  TypeName boundOf(TypeName variable) {
    String simple = variable.name().substring(1, variable.name().length() - 1);
    for (Place p = this; ; p = p.outer.get()) {
      Optional<TypeName> bound = p.variable(simple);
      if (bound.isPresent()) {
        return bound.get();
      }
      if (p.outer.isEmpty()) {
        return TypeName.UNKNOWN;
      }
    }
  }
}
