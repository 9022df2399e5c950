package dev.heed.sight;

import dev.heed.meaning.Hierarchy;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether all that code says is known: every callee, every type and their supertypes. Only then
 * does it mean something that a rule found nothing.
 */
final class Known {
  private final Hierarchy hierarchy;

  Known(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** Whether all is known of the code that overlaps the place, and of the members around it. */
  boolean at(Span place, List<TypeDecl> types) {
    return types.stream().filter(t -> overlap(t.at(), place)).allMatch(t -> around(t, place));
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private boolean around(TypeDecl type, Span place) {
    return isComplete(type.name())
        && type.fields().stream().allMatch(f -> is(f.type()) && init(f, place))
        && type.methods().stream().allMatch(m -> method(m, place))
        && at(place, type.types());
  }

  private boolean init(Var field, Span place) {
    return field.init().isEmpty()
        || !overlap(field.at(), place)
        || steps(List.of(field.init().get()));
  }

  private boolean method(Method m, Span place) {
    return !overlap(m.at(), place)
        || m.params().stream().allMatch(p -> is(p.type()))
            && m.body().map(this::steps).orElse(true);
  }

  private boolean steps(List<Step> steps) {
    List<Step> all = Walk.all(steps).toList();
    // What stands before a type's name is a package, known by what it leads to.
    Set<Step> packages = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Step step : all) {
      Optional<Step> of =
          step instanceof Name n && n.what() == What.TYPE ? n.of() : Optional.empty();
      while (of.isPresent() && of.get() instanceof Name n) {
        packages.add(n);
        of = n.of();
      }
    }
    return all.stream().allMatch(s -> packages.contains(s) || step(s));
  }

  private boolean step(Step step) {
    if (step instanceof Call c) {
      boolean isPlain = c.way() == Step.Way.NEW && c.args().isEmpty();
      return is(c.type())
          && (c.callee().isUnknown() ? isPlain : isComplete(c.callee().owner()))
          && c.body().map(b -> around(b, b.at())).orElse(true);
    } else if (step instanceof Name n) {
      return n.what() != What.UNKNOWN
          && (n.what() == What.TYPE || n.what() == What.PACKAGE || is(n.type()));
    } else if (step instanceof Local l) {
      return is(l.var().type());
    } else if (step instanceof Lambda l) {
      return l.params().stream().allMatch(p -> is(p.type())) && is(l.type());
    } else if (step instanceof Step.Declare d) {
      return around(d.decl(), d.at());
    }
    return true;
  }

  private boolean is(TypeName type) {
    if (type.isArray()) {
      return is(type.component());
    }
    return !type.isUnknown()
        && (type.isPrimitive()
            || type.isVariable()
            || type.equals(TypeName.VOID)
            || type.equals(TypeName.NULL)
            || isComplete(type))
        // An unbounded wildcard is an unknown argument.
        && type.arguments().stream().allMatch(a -> a.isUnknown() || is(a));
  }

  private boolean isComplete(TypeName type) {
    return type.isArray() || hierarchy.lineage(type.name()).complete();
  }
}
