package dev.heed.sight;

import dev.heed.model.Span;
import dev.heed.model.Step;
import java.util.Optional;

/**
 * A loop or a {@code try} in its place; what is in sight of it is in sight before it begins.
 *
 * @param step a {@link Step.Loop} or a {@link Step.Try}
 */
public record Region(Step step, Frame frame, Optional<Scope> scope, Optional<String> detached)
    implements Spot {
  @Override
  public Span at() {
    return step.at();
  }

  @Override
  public boolean early() {
    return false;
  }

  /** The loop, if it is one. */
  public Optional<Step.Loop> loop() {
    return step instanceof Step.Loop l ? Optional.of(l) : Optional.empty();
  }

  /** The {@code try}, if it is one. */
  public Optional<Step.Try> tried() {
    return step instanceof Step.Try t ? Optional.of(t) : Optional.empty();
  }
}
