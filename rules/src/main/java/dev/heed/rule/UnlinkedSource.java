package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Method;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Loop;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A local source is made while a token is in sight, its token is passed on where that token could
 * have been, and nothing links the two.
 *
 * <p>Reports the creation, by constructor or by a static factory without tokens.
 *
 * <p>Silent when one call, one condition or one loop brings the two together (a link, a
 * registration on the token that cancels the source, a poll before a cancel), when a {@code catch}
 * cancels the source, when the source goes where nobody can see (returned, stored, handed on), and
 * when the work is detached on purpose. Two are other rules' findings: a source made for one
 * argument, which is a none token, and one whose creation leaves out a token.
 */
final class UnlinkedSource {
  static final Rule RULE =
      new Rule(
          "UnlinkedSource",
          "A new source is not linked to the token in sight, so cancelling that does not reach it",
          Severity.INFO,
          UnlinkedSource::judge);

  private static final Pattern FACTORY = Pattern.compile("(create|new|make|open)([A-Z]\\w*)?|of");

  /** A local source. */
  private record Source(Site site, Local local, Family family, List<Step> body) {
    Var var() {
      return local.var();
    }
  }

  private UnlinkedSource() {}

  private static Stream<Finding> judge(Sites sites) {
    return sites.all().flatMap(s -> source(s, sites).stream()).flatMap(s -> at(s, sites).stream());
  }

  private static Optional<Source> source(Site site, Sites sites) {
    Call c = site.call();
    boolean isFactory =
        c.way() == Way.METHOD
            && c.receiver().filter(r -> r instanceof Name n && n.what() == What.TYPE).isPresent()
            && FACTORY.matcher(c.name()).matches();
    if (c.way() != Way.NEW && !isFactory || c.body().isPresent()) {
      return Optional.empty();
    }
    TypeName made = c.way() == Way.NEW ? c.made() : c.type();
    boolean takesToken =
        c.args().stream().anyMatch(a -> a.type().isUnknown() || sites.tokens().isToken(a.type()));
    if (!sites.tokens().isNamed(Role.SOURCE, made)
        || takesToken
        || sites.tokens().called(Role.LINK, c).isPresent()
        || !sites.siblings().of(site).isEmpty()) {
      return Optional.empty();
    }
    List<Step> body =
        site.frame().member().flatMap(Frame::method).flatMap(Method::body).orElse(List.of());
    List<Local> locals =
        Walk.all(body)
            .filter(s -> s instanceof Local l && l.var().init().filter(i -> i == c).isPresent())
            .map(s -> (Local) s)
            .toList();
    return locals.isEmpty()
        ? Optional.empty()
        : sites
            .tokens()
            .family(Role.SOURCE, made)
            .map(f -> new Source(site, locals.get(0), f, body));
  }

  private static Optional<Finding> at(Source source, Sites sites) {
    Site site = source.site();
    List<Token> inSight =
        sites.inSight(site).stream()
            .filter(t -> t.origin() != Token.Origin.LOCAL && t.family().equals(source.family()))
            .toList();
    if (inSight.isEmpty()
        || sites.detached(site).isPresent()
        || escapes(source, sites)
        // Locals too: one may be another name for it.
        || isLinked(source, sites.inSight(site), sites)) {
      return Optional.empty();
    }
    Optional<Token> token =
        inSight.stream().filter(t -> isPassedInsteadOf(t, source, sites)).findFirst();
    return token.map(
        t ->
            RULE.finding(
                    sites,
                    site.frame(),
                    site.call().nameAt(),
                    "`%s` is a new source that `%s`, which is in sight, does not cancel; link the two"
                        .formatted(source.var().name(), t.expression()),
                    source.family().name())
                .about(t.expression())
                .curedBy(
                    isOnlyOne(t, inSight)
                        ? Linking.fix(site, source.local(), t, sites)
                        : Optional.empty()));
  }

  /** Whether it is the nearest, and no other is as near. */
  private static boolean isOnlyOne(Token token, List<Token> inSight) {
    return token == inSight.get(0)
        && inSight.stream()
                .filter(t -> t.from() == token.from() && t.origin() == token.origin())
                .count()
            == 1;
  }

  /** Whether the source is named where nobody can tell what becomes of it, or in two meanings. */
  private static boolean escapes(Source source, Sites sites) {
    Var var = source.var();
    long mentions = Walk.all(source.body()).filter(s -> is(s, var)).count();
    long seen = 0;
    long declared = 0;
    for (Step s : (Iterable<Step>) Walk.all(source.body())::iterator) {
      if (s instanceof Local l && l.var().name().equals(var.name())) {
        declared++;
      } else if (s instanceof Call c) {
        seen += c.receiver().filter(r -> is(r, var)).isPresent() ? 1 : 0;
        for (int i = 0; i < c.args().size(); i++) {
          boolean asToken = sites.tokens().isToken(sites.nones().param(c, i));
          seen += asToken && is(c.args().get(i), var) ? 1 : 0;
        }
      }
    }
    return declared != 1 || mentions != seen;
  }

  private static boolean isLinked(Source source, List<Token> inSight, Sites sites) {
    Var var = source.var();
    Set<String> names =
        inSight.stream()
            .map(
                t ->
                    t.expression().startsWith("this.")
                        ? t.expression().substring(5)
                        : t.expression())
            .map(e -> e.contains(".") ? e.substring(0, e.indexOf('.')) : e)
            .collect(Collectors.toSet());
    return Walk.all(source.body())
            .filter(s -> !s.at().holds(source.local().at()))
            .anyMatch(
                s ->
                    s instanceof Call c
                            && names(List.of(c), names, sites)
                            && mentions(List.of(c), var)
                        || s instanceof Fork f
                            && names(List.of(f.head()), names, sites)
                            && f.arms().stream().anyMatch(a -> cancels(a, var, sites))
                        || s instanceof Loop l
                            && names(l.head(), names, sites)
                            && cancels(source.body(), var, sites))
        || Walk.all(source.body())
            .anyMatch(
                s ->
                    s instanceof Step.Try t
                        && t.catches().stream().anyMatch(c -> cancels(c.body(), var, sites)));
  }

  /** Whether a token is named; its carrier's other members (`request.sku()`) do not count. */
  private static boolean names(List<Step> steps, Set<String> names, Sites sites) {
    long named = Walk.all(steps).filter(s -> isOneOf(s, names)).count();
    long others =
        Walk.all(steps)
            .filter(
                s ->
                    s instanceof Call c
                        && c.receiver()
                            .filter(r -> isOneOf(r, names) && isCarrier(r.type(), sites))
                            .isPresent()
                        && !c.type().isUnknown()
                        && !sites.tokens().isToken(c.type()))
            .count();
    return named > others;
  }

  private static boolean isCarrier(TypeName type, Sites sites) {
    return !type.isUnknown() && !sites.tokens().isToken(type);
  }

  private static boolean isOneOf(Step step, Set<String> names) {
    return step instanceof Name n && names.contains(n.name());
  }

  private static boolean mentions(List<Step> steps, Var var) {
    return Walk.all(steps).anyMatch(s -> is(s, var));
  }

  private static boolean cancels(List<Step> steps, Var var, Sites sites) {
    return Walk.all(steps)
        .anyMatch(
            s ->
                s instanceof Call c
                    && c.receiver().filter(r -> is(r, var)).isPresent()
                    && !sites.tokens().isToken(c.type()));
  }

  /** Whether a call that is not cut off takes the source's token where the other would fit. */
  private static boolean isPassedInsteadOf(Token token, Source source, Sites sites) {
    return sites
        .all()
        .filter(s -> s.frame().outwards().contains(source.site().frame()))
        .filter(s -> s.call().way() != Way.REFERENCE && sites.detached(s).isEmpty())
        .anyMatch(
            s -> {
              Call c = s.call();
              for (int i = 0; i < c.args().size(); i++) {
                TypeName param = sites.nones().param(c, i);
                if (isTokenOf(c.args().get(i), source, sites)
                    && sites.tokens().isToken(param)
                    && sites.tokens().hierarchy().isSubtype(token.type().erased(), param.erased())
                        == Answer.YES) {
                  return true;
                }
              }
              return false;
            });
  }

  /** {@code source.token()}, a local that holds it, or the source where it is a token itself. */
  private static boolean isTokenOf(Step step, Source source, Sites sites) {
    if (step instanceof Name n && n.what() == What.LOCAL && !is(step, source.var())) {
      return Walk.all(source.body())
          .anyMatch(
              s ->
                  s instanceof Local l
                      && l.var().name().equals(n.name())
                      && l.var()
                          .init()
                          .filter(i -> i instanceof Call && isTokenOf(i, source, sites))
                          .isPresent());
    }
    return step instanceof Call c
        ? c.receiver().filter(r -> is(r, source.var())).isPresent()
            && sites.tokens().isToken(c.type())
        : is(step, source.var()) && sites.tokens().isToken(source.var().type());
  }

  private static boolean is(Step step, Var var) {
    return step instanceof Name n && n.of().isEmpty() && n.name().equals(var.name());
  }
}
