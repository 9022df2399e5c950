package dev.heed.rule;

import java.util.List;
import java.util.Optional;

/** All rules, by name. */
public final class Rules {
  /** Every rule there is, in the order of the README's table. */
  public static final List<Rule> ALL =
      List.of(
          AsyncWithoutToken.RULE,
          TokenNotForwarded.RULE,
          NoneTokenPassed.RULE,
          StaticTokenSource.RULE,
          NoneTokenFacade.RULE,
          UncheckedLoop.RULE,
          CancellationSwallowed.RULE,
          DeafWait.RULE);

  private Rules() {}

  /** The rule of this name. */
  public static Optional<Rule> named(String name) {
    return ALL.stream().filter(r -> r.name().equals(name)).findFirst();
  }
}
