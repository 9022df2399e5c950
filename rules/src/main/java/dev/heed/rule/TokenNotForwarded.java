package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.sight.Doors;
import dev.heed.sight.Forwarding;
import dev.heed.sight.Siblings;
import dev.heed.sight.Siblings.Sibling;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A call leaves out a token that is in sight, although a sibling of its callee takes one.
 *
 * <p>Reports when all hold: a token is in sight; the callee is known and takes none; a sibling
 * takes the same and the token, is accessible, not deprecated, of a compatible return type and no
 * method around of the same instance.
 *
 * <p>Silent when the token reaches the callee in another way (an argument, the receiver, a lambda
 * that captures it), when the place is detached on purpose, and in the set-up of mocks.
 */
final class TokenNotForwarded {
  static final Rule RULE =
      new Rule(
          "TokenNotForwarded",
          "A call leaves out a cancellation token that is in sight and that an overload takes",
          Severity.WARNING,
          TokenNotForwarded::judge);

  /** Half of the siblings of such names mean something else: a loader beside an accessor. */
  static final Pattern ACCESSOR = Pattern.compile("(get|is|has|find)[A-Z]\\w*");

  /** What is set is there at once; where a sibling takes a token, it is seldom waited for. */
  private static final Pattern SETTER = Pattern.compile("set[A-Z]\\w*");

  /** What a receiver may be that is this instance, none, or perhaps this one. */
  private static final Set<What> NO_OTHER = EnumSet.of(What.SELF, What.TYPE, What.UNKNOWN);

  private TokenNotForwarded() {}

  private static Stream<Finding> judge(Sites sites) {
    Siblings siblings = sites.siblings();
    Forwarding forwarding = new Forwarding(sites);
    return sites
        .all()
        .filter(s -> !s.call().callee().isUnknown())
        .flatMap(s -> at(s, sites, siblings, forwarding).stream());
  }

  private static Optional<Finding> at(
      Site site, Sites sites, Siblings siblings, Forwarding forwarding) {
    List<Token> inSight = sites.inSight(site);
    if (inSight.isEmpty()
        || sites.detachedUnlessAwaited(site).isPresent()
        || forwarding.isSetUp(site)) {
      return Optional.empty();
    }
    Call call = site.call();
    if (call.callee().params().stream().anyMatch(sites.tokens()::isToken)) {
      return Optional.empty();
    }
    for (Sibling sibling : siblings.of(site)) {
      Optional<Token> token =
          inSight.stream()
              .filter(
                  t ->
                      sites
                              .tokens()
                              .hierarchy()
                              .isSubtype(t.type().erased(), sibling.token().erased())
                          == Answer.YES)
              .findFirst();
      if (token.isPresent()
          && !isAround(site, sibling, sites)
          && !comesBack(site, sibling, sites)
          && !(isOfInstance(token.get()) && isGivenBelow(site, sibling, sites))
          && !forwarding.isForwarded(site, inSight)) {
        return Optional.of(finding(site, sites, siblings, sibling, token.get(), inSight));
      }
    }
    return Optional.empty();
  }

  /** Whether the sibling is a method that this code is written in: passing on would recurse. */
  static boolean isAround(Site site, Sibling sibling, Sites sites) {
    if (isOfAnother(site.call())) {
      return false;
    }
    boolean isSuper =
        site.call()
            .receiver()
            .filter(r -> r instanceof Name n && n.name().equals("super"))
            .isPresent();
    String owner = sibling.signature().owner().name();
    return site.frame().outwards().stream()
        .filter(f -> f.method().isPresent())
        .filter(
            f ->
                f.type().name().name().equals(owner)
                    || !isSuper
                        && !sibling.method().isConstructor()
                        && sites
                            .tokens()
                            .hierarchy()
                            .lineage(f.type().name().name())
                            .names()
                            .contains(owner))
        .flatMap(f -> f.method().stream())
        .anyMatch(
            m ->
                m.name().equals(sibling.method().name())
                    && m.signature().params().equals(sibling.signature().params()));
  }

  /** Whether the receiver is an instance that is not written as one around: a delegate, a child. */
  private static boolean isOfAnother(Call call) {
    return call.receiver()
        .filter(r -> !(r instanceof Name n && NO_OTHER.contains(n.what())))
        .isPresent();
  }

  /**
   * Whether the sibling calls the method that this code is written in, which would call it again.
   */
  private static boolean comesBack(Site site, Sibling sibling, Sites sites) {
    Optional<String> around = site.frame().enclosingMethod().map(f -> key(f.method().get()));
    return around.isPresent()
        && calls(sibling.signature(), around.get(), sites).findAny().isPresent();
  }

  private static boolean isOfInstance(Token token) {
    return token.origin() == Token.Origin.FIELD;
  }

  /** Whether the callee itself gives the sibling a token: one of its instance goes along. */
  private static boolean isGivenBelow(Site site, Sibling sibling, Sites sites) {
    return calls(site.call().callee(), key(sibling.method()), sites)
        .anyMatch(s -> sites.nonePassed(s).isEmpty());
  }

  /** The calls in a method of this file that are of the one with this key. */
  private static Stream<Site> calls(Signature method, String key, Sites sites) {
    return sites.in(method).stream()
        .filter(s -> !s.call().callee().isUnknown() && Doors.key(s.call().callee()).equals(key));
  }

  private static String key(Method method) {
    return Doors.key(method.signature());
  }

  private static Finding finding(
      Site site,
      Sites sites,
      Siblings siblings,
      Sibling sibling,
      Token token,
      List<Token> inSight) {
    boolean isAccessor = ACCESSOR.matcher(site.call().name()).matches();
    long ofFamily =
        inSight.stream()
            .filter(t -> t.from() == token.from() && t.origin() == token.origin())
            .filter(t -> t.family().equals(token.family()))
            .count();
    Optional<Fix> fix =
        site.call().way() == Way.REFERENCE
                || site.call().args().stream().anyMatch(a -> sites.tokens().isToken(a.type()))
                || !token.canBePassed()
                || ofFamily > 1
                || !siblings.fits(site, sibling)
            ? Optional.empty()
            : insert(site.call(), sibling, token, sites).map(f -> f.safeIf(!isAccessor));
    String message =
        "`%s` leaves out `%s`, so the work below cannot be cancelled; `%s` takes it"
            .formatted(Places.callee(site), token.expression(), Places.shown(sibling.method()));
    return RULE.finding(sites, site.frame(), site.call().nameAt(), message, token.family().name())
        .with(
            isAccessor
                    || SETTER.matcher(site.call().name()).matches()
                    || isQuick(site, sibling, sites)
                ? Severity.INFO
                : RULE.severity())
        .about(token.expression())
        .curedBy(fix);
  }

  /** Whether the sibling soon ends too, as its library says. */
  static boolean isQuick(Site site, Sibling sibling, Sites sites) {
    return sites.tokens().calledWithToken(Role.QUICK, site.call(), sibling.position()).isPresent();
  }

  /** Whether arguments stand where an array could. */
  private static boolean isSpread(Call call) {
    int last = call.callee().params().size() - 1;
    return call.args().size() != last + 1 || !call.args().get(last).type().isArray();
  }

  /**
   * The sibling takes an array: the arguments must become one, or the token would be one of them.
   */
  private static Optional<Fix> gather(Call call, int position, String expression) {
    int last = call.callee().params().size() - 1;
    TypeName component = call.callee().params().get(last).component();
    boolean isPlain = component.name().startsWith("java.lang.") || component.isPrimitive();
    if (!isPlain
        || call.args().size() <= last
        || position < last
        || call.args().stream().anyMatch(a -> a.type().isUnknown())) {
      return Optional.empty();
    }
    Span first = call.args().get(last).at();
    Span end = call.args().get(call.args().size() - 1).at();
    String open = "new " + component.simple() + "[] {";
    boolean before = position == last;
    return Optional.of(
        new Fix(
            "pass `" + expression + "` on, and the others as an array",
            List.of(
                new Edit(
                    new Span(first.start(), first.start()),
                    before ? expression + ", " + open : open),
                new Edit(new Span(end.end(), end.end()), before ? "}" : "}, " + expression))));
  }

  private static Optional<Fix> insert(Call call, Sibling sibling, Token token, Sites sites) {
    int position = sibling.position();
    String expression = token.expression();
    if (sibling.gathers() && isSpread(call)) {
      return gather(call, position, expression);
    }
    Optional<Edit> edit;
    if (call.args().isEmpty()) {
      int end = new Layout(sites.unit().text()).closing(call.at().end());
      edit =
          call.body().isPresent()
              ? Optional.empty()
              : Optional.of(new Edit(new Span(end, end), expression));
    } else if (position < call.args().size()) {
      int start = call.args().get(position).at().start();
      edit = Optional.of(new Edit(new Span(start, start), expression + ", "));
    } else {
      int end = call.args().get(call.args().size() - 1).at().end();
      edit = Optional.of(new Edit(new Span(end, end), ", " + expression));
    }
    return edit.map(e -> new Fix("pass `" + expression + "` on", List.of(e)));
  }
}
