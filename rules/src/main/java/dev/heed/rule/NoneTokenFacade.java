package dev.heed.rule;

import dev.heed.flow.Drops;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.sight.Doors;
import dev.heed.sight.Frame;
import dev.heed.sight.NonePassing;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A method that takes no token passes a none token onwards: a closed door for all its callers.
 *
 * <p>Reports as a warning a method that loses a token which a caller drops, as {@link DroppedToken}
 * says, and a static door to work of the sources; as info any other, getters, what looks like a
 * handler, what is deprecated, short for an overload with a token, what has a flag of its own to be
 * stopped by, steps of a command, and what is over soon.
 *
 * <p>Silent when detached on purpose; when a sibling takes the token, or the call is to an overload
 * (a default argument); when nobody could hand one in: {@code main}, entry points, handlers, tests,
 * methods whose shape comes from outside; and when the instance or a parameter has a token.
 */
final class NoneTokenFacade {
  static final Rule RULE =
      new Rule(
          "NoneTokenFacade",
          "A method without a token parameter passes a token that never cancels onwards",
          Severity.WARNING,
          NoneTokenFacade::judge);

  private static final Pattern ACCESSOR = Pattern.compile("(get|is|has)[A-Z]\\w*");

  private static final String UNREACHED = "its callers cannot cancel it";

  private static final String REACHED = "a caller has one and cannot pass it";

  private NoneTokenFacade() {}

  /** The finding once a caller is known that has a token, and loses work that it waits for. */
  static Finding reached(Finding finding, Drops.Lost lost) {
    if (!finding.rule().equals(RULE.name())) {
      return finding;
    }
    Finding graver = finding.with(RULE.severity());
    if (!finding.message().endsWith(UNREACHED)) {
      return graver;
    }
    String said =
        finding.message().substring(0, finding.message().length() - UNREACHED.length())
            + "%s has one and cannot pass it".formatted(lost.by().caller().quoted());
    return graver.with(said);
  }

  /** The finding once nothing is known to be lost that somebody waits for. */
  static Finding small(Finding finding) {
    return finding.rule().equals(RULE.name()) ? finding.with(Severity.INFO) : finding;
  }

  /** The finding in a method whose other calls would drop the token that the fix gives it. */
  static Finding withoutFix(Finding finding) {
    return finding.rule().equals(RULE.name()) ? finding.curedBy(Optional.empty()) : finding;
  }

  private static Stream<Finding> judge(Sites sites) {
    Doors doors = sites.doors();
    return sites
        .all()
        .filter(s -> !s.call().args().isEmpty())
        .flatMap(s -> sites.nonePassed(s).stream())
        .flatMap(p -> at(p, sites, doors).stream());
  }

  /** Whether the method that a site is in is a door that the site closes. */
  static boolean closes(Site site, Frame method, Sites sites, Doors doors) {
    return sites.detached(site).isEmpty()
        && !mayHaveToken(site)
        && sites.inSight(site).isEmpty()
        && !sites.reachesToken(method)
        && !doors.isForced(method)
        && !doors.isHandler(method)
        && !sites.isDefaultArgument(method, site);
  }

  /** Whether a lambda around has a parameter that nobody knows: it could be a token. */
  static boolean mayHaveToken(Site site) {
    return site.frame().outwards().stream()
        .takeWhile(f -> f.kind() == Frame.Kind.LAMBDA)
        .flatMap(f -> f.params().stream())
        .anyMatch(p -> p.type().isUnknown());
  }

  private static Optional<Finding> at(NonePassing passing, Sites sites, Doors doors) {
    Site site = passing.site();
    Optional<Frame> method = doors.around(site);
    if (method.isEmpty() || !closes(site, method.get(), sites, doors)) {
      return Optional.empty();
    }
    Method m = method.get().method().get();
    // How long a library's callee takes, nobody can tell; what the sources do is worth a door.
    // Nobody gives a token to a getter, or a new parameter to what is to go away.
    boolean isDoor =
        m.is(Mark.STATIC)
            && !m.is(Mark.PRIVATE)
            && sites.tokens().hierarchy().isOfSources(site.call().callee().owner())
            && !ACCESSOR.matcher(site.call().name()).matches()
            && !doors.isOfProgram(method.get())
            && !ACCESSOR.matcher(m.name()).matches()
            && !doors.isLeaving(method.get())
            && !doors.isShorthand(method.get())
            && !doors.mayBeHandler(method.get())
            && !doors.hasOwnStop(method.get());
    return Optional.of(
        RULE.finding(
                sites,
                site.frame(),
                site.call().nameAt(),
                "`%s` is given `%s`, which never cancels, and `%s` takes no token: %s"
                    .formatted(
                        Places.callee(site),
                        passing.written(sites),
                        Places.shown(m),
                        doors.isReached(method.get()) ? REACHED : UNREACHED),
                passing.family().name())
            .with(isDoor && !passing.isLikelyMeant(sites) ? RULE.severity() : Severity.INFO)
            .curedBy(Overload.fix(passing, method.get(), sites)));
  }
}
