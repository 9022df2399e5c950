package dev.heed.rule;

import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.sight.NonePassing;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A token is in sight and the call passes a none token instead.
 *
 * <p>Reports any none: a constant, constructor, factory, {@code null} where the family says so and
 * the callee is known to take a token there, a lambda that never asks, a throwaway source, a local
 * that only ever holds one of these.
 *
 * <p>Silent when detached on purpose, when a real token stands beside it, when the token in sight
 * is not of a type that the callee takes, and for {@code set...(null)}, which clears.
 */
final class NoneTokenPassed {
  static final Rule RULE =
      new Rule(
          "NoneTokenPassed",
          "A call passes a token that never cancels although a real one is in sight",
          Severity.WARNING,
          NoneTokenPassed::judge);

  private NoneTokenPassed() {}

  private static Stream<Finding> judge(Sites sites) {
    return sites
        .all()
        .filter(s -> !s.call().args().isEmpty())
        .flatMap(s -> sites.nonePassed(s).stream())
        .flatMap(p -> at(p, sites).stream());
  }

  private static Optional<Finding> at(NonePassing passing, Sites sites) {
    List<Token> fitting =
        sites.inSight(passing.site()).stream().filter(t -> fits(t, passing, sites)).toList();
    if (fitting.isEmpty() || sites.detached(passing.site()).isPresent()) {
      return Optional.empty();
    }
    Token token = fitting.get(0);
    boolean isSure =
        token.canBePassed()
            && fitting.stream()
                    .filter(t -> t.from() == token.from() && t.origin() == token.origin())
                    .count()
                == 1;
    Optional<Fix> fix =
        isSure
            ? Optional.of(
                new Fix(
                    "pass `" + token.expression() + "` instead",
                    List.of(new Edit(passing.argument().at(), token.expression()))))
            : Optional.empty();
    return Optional.of(
        RULE.finding(
                sites,
                passing.site().frame(),
                passing.site().call().nameAt(),
                "`%s` is given `%s`, which never cancels, although `%s` is in sight"
                    .formatted(
                        Places.callee(passing.site()), passing.written(sites), token.expression()),
                passing.family().name())
            .with(passing.isLikelyMeant(sites) ? Severity.INFO : RULE.severity())
            .about(token.expression())
            .curedBy(fix));
  }

  /** Whether the callee could take the token: by its parameter, else by the family. */
  private static boolean fits(Token token, NonePassing passing, Sites sites) {
    if (!passing.param().isUnknown() && !passing.param().isVariable()) {
      return sites.tokens().hierarchy().isSubtype(token.type().erased(), passing.param().erased())
          == Answer.YES;
    }
    return token.family().equals(passing.family());
  }
}
