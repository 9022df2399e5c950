package dev.heed.sight;

import dev.heed.model.Catch;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Loop;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Try;
import dev.heed.model.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps inside steps, in evaluation order. */
public final class Walk {
  private Walk() {}

  /** The steps and all inside them, lambdas and the bodies of classes too. */
  public static Stream<Step> all(List<Step> steps) {
    List<Step> found = new ArrayList<>();
    steps.forEach(s -> collect(s, true, found));
    return found.stream();
  }

  /** All steps in the bodies of types. */
  public static Stream<Step> inside(List<TypeDecl> types) {
    List<Step> found = new ArrayList<>();
    List<Step> bodies = new ArrayList<>();
    types.forEach(t -> bodies(t, bodies));
    bodies.forEach(s -> collect(s, true, found));
    return found.stream();
  }

  /** The steps and all inside them that run with them: neither lambdas' bodies nor classes'. */
  public static Stream<Step> own(List<Step> steps) {
    List<Step> found = new ArrayList<>();
    steps.forEach(s -> collect(s, false, found));
    return found.stream();
  }

  private static void collect(Step step, boolean deep, List<Step> found) {
    found.add(step);
    if (deep) {
      bodies(step).forEach(s -> collect(s, true, found));
    }
    parts(step).forEach(s -> collect(s, deep, found));
  }

  /** Whether a plain name stands anywhere in the steps, lambdas and classes included. */
  public static boolean mentions(List<Step> steps, String name) {
    return all(steps).anyMatch(s -> isPlain(s, name));
  }

  /** Whether the step is this name with nothing before it. */
  public static boolean isPlain(Step step, String name) {
    return step instanceof Name n && n.of().isEmpty() && n.name().equals(name);
  }

  /** The last statement, where that is a block the last one in it. */
  static Optional<Step> last(List<Step> statements) {
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    Step last = statements.get(statements.size() - 1);
    return isBlock(last) ? last(parts(last)) : Optional.of(last);
  }

  static boolean isBlock(Step step) {
    return step instanceof Group g && g.kind().equals("block");
  }

  /** The bodies of the lambda or class that a step is. */
  static List<Step> bodies(Step step) {
    List<Step> found = new ArrayList<>();
    if (step instanceof Call c && c.body().isPresent()) {
      bodies(c.body().get(), found);
    } else if (step instanceof Step.Declare d) {
      bodies(d.decl(), found);
    } else if (step instanceof Lambda l) {
      found.addAll(l.body());
    }
    return found;
  }

  private static void bodies(TypeDecl type, List<Step> found) {
    type.fields().forEach(f -> f.init().ifPresent(found::add));
    type.methods().forEach(m -> m.body().ifPresent(found::addAll));
    type.types().forEach(t -> bodies(t, found));
  }

  /** The steps directly inside a step, except the bodies of lambdas and classes. */
  public static List<Step> parts(Step step) {
    List<Step> parts = new ArrayList<>();
    if (step instanceof Call c) {
      c.receiver().ifPresent(parts::add);
      parts.addAll(c.args());
    } else if (step instanceof Name n) {
      n.of().ifPresent(parts::add);
    } else if (step instanceof Local l) {
      l.var().init().ifPresent(parts::add);
    } else if (step instanceof Store s) {
      parts.add(s.target());
      parts.add(s.value());
    } else if (step instanceof Loop l) {
      parts.addAll(l.head());
      parts.addAll(l.body());
    } else if (step instanceof Try t) {
      parts.addAll(t.resources());
      parts.addAll(t.body());
      t.catches().stream().map(Catch::body).forEach(parts::addAll);
      parts.addAll(t.last());
    } else if (step instanceof Fork f) {
      parts.add(f.head());
      f.arms().forEach(parts::addAll);
    } else if (step instanceof Exit e) {
      e.value().ifPresent(parts::add);
    } else if (step instanceof Group g) {
      parts.addAll(g.parts());
    }
    return parts;
  }
}
