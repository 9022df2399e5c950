package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.meaning.Hierarchy;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import dev.heed.sight.Frame;
import dev.heed.sight.Habits;
import dev.heed.sight.Habits.End;
import dev.heed.sight.Sites;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A token parameter stands where the rest of the project does not have it.
 *
 * <p>Reports the parameter when at least 20 methods of the project, and nine in ten, take tokens of
 * its family at the other end; what only variable arguments or callbacks follow is last.
 *
 * <p>Silent for overrides and other shapes that are not the method's own (method references, entry
 * points, records, deprecated methods, methods that derive a token from it), when an overload has
 * the same order, for methods with several tokens, and when a type is not known.
 */
final class TokenPosition {
  static final Rule RULE =
      new Rule(
          "TokenPosition",
          "A token parameter is away from the place where the project has it",
          Severity.INFO,
          TokenPosition::judge);

  private TokenPosition() {}

  private static Stream<Finding> judge(Sites sites) {
    return sites.methods().flatMap(f -> at(f, sites).stream());
  }

  private static Optional<Finding> at(Frame method, Sites sites) {
    Method m = method.method().get();
    List<Var> tokens = m.params().stream().filter(p -> isToken(p.type(), sites)).toList();
    if (tokens.size() != 1 || m.params().size() == 1) {
      return Optional.empty();
    }
    Var token = tokens.get(0);
    Family family = sites.tokens().token(token.type()).get();
    Optional<End> habit = sites.project().end(family);
    if (habit.isEmpty()
        || !isAway(m, m.params().indexOf(token), habit.get(), sites)
        || isForced(method, sites)
        || hasOverload(method, habit.get(), sites)) {
      return Optional.empty();
    }
    return Optional.of(
        RULE.finding(
                sites,
                method,
                token.nameAt(),
                "`%s` is not the %s parameter of `%s`, as it is of nearly all methods of this project"
                    .formatted(token.name(), habit.get().word(), Places.shown(m)),
                family.name())
            .about(token.name()));
  }

  private static boolean isToken(TypeName type, Sites sites) {
    return sites.tokens().isToken(type);
  }

  private static boolean isAway(Method m, int at, End habit, Sites sites) {
    boolean isKnown = m.signature().params().stream().noneMatch(TypeName::isUnknown);
    return isKnown
        && (habit == End.FIRST
            ? at > 0
            : Habits.isLast(m, at, sites.tokens().hierarchy()) == Answer.NO);
  }

  private static boolean mayBeAway(Method m, int at, End habit, Sites sites) {
    return habit == End.FIRST
        ? at > 0
        : Habits.isLast(m, at, sites.tokens().hierarchy()) != Answer.YES;
  }

  /** Whether the method's shape is not its own, or nobody can tell. */
  private static boolean isForced(Frame method, Sites sites) {
    Method m = method.method().get();
    Hierarchy hierarchy = sites.tokens().hierarchy();
    TypeName returns = m.signature().returns();
    return !m.isConstructor() && (returns.isUnknown() || isToken(returns, sites))
        || m.is(Mark.DEPRECATED)
        || method.type().is(Mark.DEPRECATED)
        || method.type().is(Mark.RECORD)
        || !m.isConstructor()
            && !m.is(Mark.STATIC)
            && !hierarchy.lineage(method.type().name().name()).complete()
        || sites.overridden(method).findAny().isPresent()
        || sites.doors().isForced(method)
        || sites
            .all()
            .anyMatch(s -> s.call().way() == Way.REFERENCE && s.call().name().equals(m.name()));
  }

  /** Whether an overload on the type or a supertype has its token away from the place, too. */
  private static boolean hasOverload(Frame method, End habit, Sites sites) {
    Method m = method.method().get();
    String own = method.type().name().name();
    return sites.tokens().hierarchy().lineage(own).types().stream()
        .filter(t -> !m.isConstructor() || t.name().name().equals(own))
        .flatMap(t -> t.methods().stream())
        .filter(x -> x.name().equals(m.name()) && !x.signature().equals(m.signature()))
        .anyMatch(
            x -> {
              List<TypeName> params = x.signature().params();
              Optional<TypeName> token = params.stream().filter(p -> isToken(p, sites)).findFirst();
              return token.isPresent() && mayBeAway(x, params.indexOf(token.get()), habit, sites);
            });
  }
}
