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
          DroppedToken.RULE,
          WrongToken.RULE,
          UnlinkedSource.RULE,
          SourcePassed.RULE,
          StoredToken.RULE,
          UnusedToken.RULE,
          TokenPosition.RULE,
          TokenInCleanup.RULE,
          SourceNotClosed.RULE,
          RegistrationLeaked.RULE,
          UncheckedLoop.RULE,
          CancellationSwallowed.RULE,
          DeafWait.RULE,
          IneffectiveCancel.RULE,
          UnusedSuppression.RULE);

  /** The rules that are run when nobody says which. */
  public static final List<Rule> ON = ALL.stream().filter(Rule::isOn).toList();

  private Rules() {}

  /** The rule of this name. */
  public static Optional<Rule> named(String name) {
    return ALL.stream().filter(r -> r.name().equals(name)).findFirst();
  }
}
