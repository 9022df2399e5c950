package dev.heed.rule;

import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Mark;
import dev.heed.model.Span;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Name;
import dev.heed.model.TypeName;
import dev.heed.sight.NonePassing;
import dev.heed.sight.Nones;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern ACCESSOR = Pattern.compile("(get|is|has)[A-Z]\\w*");

  private NoneTokenPassed() {}

  private static Stream<Finding> judge(Sites sites) {
    return sites
        .all()
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
            ? instead(token, passing, sites).map(f -> f.safeIf(!passing.isLikelyMeant(sites)))
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
            .with(
                passing.isLikelyMeant(sites)
                        || isAccessor(passing, sites)
                        || isRunWithNone(token, sites)
                    ? Severity.INFO
                    : RULE.severity())
            .about(token.expression())
            .curedBy(fix));
  }

  /** The token in place of the none; where only a conversion of it fits, the conversion stays. */
  private static Optional<Fix> instead(Token token, NonePassing passing, Sites sites) {
    Nones.Root root = passing.root(sites);
    Span whole = passing.argument().at();
    boolean fitsCallee = takes(token, passing.param(), passing, sites);
    boolean fitsInside =
        takes(token, root.wanted(), passing, sites) && whole.holds(root.none().at());
    if (!fitsCallee && !fitsInside) {
      return Optional.empty();
    }
    return Optional.of(
        new Fix(
            "pass `" + token.expression() + "` instead",
            List.of(new Edit(fitsCallee ? whole : root.none().at(), token.expression()))));
  }

  /**
   * Whether the token is a lambda's own, and whoever is handed the lambda here is told that nobody
   * cancels: that is the place to mend.
   */
  private static boolean isRunWithNone(Token token, Sites sites) {
    Optional<Lambda> lambda = token.from().lambda();
    if (lambda.isEmpty() || token.origin() == Token.Origin.FIELD) {
      return false;
    }
    List<Site> runs = sites.all().filter(s -> isHanded(lambda.get(), s, sites)).toList();
    return !runs.isEmpty() && runs.stream().allMatch(s -> sites.nonePassed(s).isPresent());
  }

  private static boolean isHanded(Lambda lambda, Site site, Sites sites) {
    Call call = site.call();
    return Stream.concat(call.receiver().stream(), call.args().stream())
        .anyMatch(
            a ->
                a == lambda
                    || a instanceof Name n
                        && n.of().isEmpty()
                        && sites.valuesOf(a, site).contains(lambda));
  }

  /** Whether a library's callee, by its name, hands out what is mostly at hand. */
  private static boolean isAccessor(NonePassing passing, Sites sites) {
    Call call = passing.site().call();
    return ACCESSOR.matcher(call.name()).matches()
        && sites
            .tokens()
            .hierarchy()
            .find(call.callee().owner())
            .filter(t -> t.is(Mark.BINARY))
            .isPresent();
  }

  /** Whether the callee, or the conversion that the none is in, could take the token. */
  private static boolean fits(Token token, NonePassing passing, Sites sites) {
    return takes(token, passing.param(), passing, sites)
        || takes(token, passing.root(sites).wanted(), passing, sites)
        || token.family().equals(passing.family())
            && isMadeFrom(passing.root(sites).wanted(), token, sites);
  }

  /**
   * Whether the type is a token that is made from another: {@code new SubProgressMonitor(t, 1)}.
   */
  private static boolean isMadeFrom(TypeName type, Token token, Sites sites) {
    return sites.tokens().hierarchy().find(type).stream()
        .flatMap(t -> t.methods().stream())
        .filter(m -> m.isConstructor() || m.is(Mark.STATIC) && m.signature().returns().equals(type))
        .flatMap(m -> m.signature().params().stream())
        .filter(sites.tokens()::isToken)
        .anyMatch(
            p ->
                sites.tokens().hierarchy().isSubtype(token.type().erased(), p.erased())
                    == Answer.YES);
  }

  /** Whether the token could stand where this type is asked for: else by the family. */
  private static boolean takes(Token token, TypeName param, NonePassing passing, Sites sites) {
    if (!param.isUnknown() && !param.isVariable()) {
      return sites.tokens().hierarchy().isSubtype(token.type().erased(), param.erased())
          == Answer.YES;
    }
    return token.family().equals(passing.family());
  }
}
