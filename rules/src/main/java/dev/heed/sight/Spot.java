package dev.heed.sight;

import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.What;
import java.util.Optional;

/** A place that can be judged: what is around it decides which tokens it sees. */
public sealed interface Spot permits Site, Region {
  /** Where the place is written. */
  Span at();

  /** The code that the place is in. */
  Frame frame();

  /** The variables that can be named there. */
  Optional<Scope> scope();

  /** Why the place is cut off from tokens on purpose, if it is: RULES 1 and 2. */
  Optional<String> detached();

  /** Whether this is written in the arguments of {@code this(...)} or {@code super(...)}. */
  boolean early();

  /** The plain variable that a name means here, a parameter or a local. */
  default Optional<Scope> variable(Step step) {
    return step instanceof Step.Name n
            && n.of().isEmpty()
            && (n.what() == What.LOCAL || n.what() == What.PARAM)
        ? Scope.find(scope(), n.name())
        : Optional.empty();
  }
}
