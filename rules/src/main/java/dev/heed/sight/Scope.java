package dev.heed.sight;

import dev.heed.model.Step.What;
import dev.heed.model.Var;
import java.util.Optional;

/**
 * The locals and parameters that can be named at a place, the last declared first: a list that is
 * shared and never changed.
 */
public record Scope(Optional<Scope> outer, Var var, What what, Frame frame) {
  static Optional<Scope> add(Optional<Scope> outer, Var var, What what, Frame frame) {
    return Optional.of(new Scope(outer, var, what, frame));
  }

  /** The variable that a plain name means. */
  static Optional<Scope> find(Optional<Scope> scope, String name) {
    for (Optional<Scope> s = scope; s.isPresent(); s = s.get().outer) {
      if (s.get().var.name().equals(name)) {
        return s;
      }
    }
    return Optional.empty();
  }
}
