package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.model.Catch;
import dev.heed.model.Method;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Try;
import dev.heed.model.Step.Way;
import dev.heed.sight.Doors;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import dev.heed.sight.Walk;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Clean-up is given a token that may be cancelled, and so may not happen just when it is needed.
 *
 * <p>Reports a call in a {@code finally}, or in a {@code catch} of the signal, that is given a
 * token from outside, or one derived from it.
 *
 * <p>Silent for a none and for a token of the clean-up's own (a fresh, bounded one), for calls that
 * ask, derive, register or report progress, for a callee of the file that a cancelled token does
 * not stop, where the code has asked whether the token is cancelled, in a lambda's clean-up that
 * runs later, and when the callee is not known.
 */
final class TokenInCleanup {
  static final Rule RULE =
      new Rule(
          "TokenInCleanup",
          "Clean-up is given a token that may be cancelled already, and then does not happen",
          Severity.INFO,
          TokenInCleanup::judge);

  /** Calls that are made on or with a token for what it says, not to have work done. */
  private static final Set<Role> ABOUT_TOKENS =
      EnumSet.of(
          Role.POLL,
          Role.RAISE,
          Role.CHILD,
          Role.LINK,
          Role.REGISTER,
          Role.PROGRESS,
          Role.CLOSE,
          Role.CANCEL);

  /** Calls that tell the user how far the work is. */
  private static final Pattern REPORTS =
      Pattern.compile(
          "done|worked|(begin|end|finish|set|sub)?Task(Name)?|(done|end|finish|stop|close|report|update|set|reset|clear|advance|log|trace|debug|print)\\w*(Progress|Monitor|Task|Blocked|Indicator|Cancel\\w*)|(is|has|check|assert)[A-Z]\\w*",
          Pattern.CASE_INSENSITIVE);

  private TokenInCleanup() {}

  private static Stream<Finding> judge(Sites sites) {
    Map<Step, String> cleanup = new IdentityHashMap<>();
    sites
        .methods()
        .flatMap(f -> f.method().get().body().stream())
        .flatMap(Walk::all)
        .filter(s -> s instanceof Try)
        .forEach(s -> tried((Try) s, cleanup, sites));
    Doors doors = sites.doors();
    return cleanup.isEmpty()
        ? Stream.empty()
        : sites
            .all()
            .filter(s -> cleanup.containsKey(s.call()))
            .flatMap(s -> at(s, String.valueOf(cleanup.get(s.call())), doors, sites).stream());
  }

  private static void tried(Try t, Map<Step, String> cleanup, Sites sites) {
    t.last().forEach(s -> collect(s, "in a `finally`", cleanup, sites));
    for (Catch c : t.catches()) {
      if (c.types().stream().anyMatch(x -> sites.tokens().family(Role.SIGNAL, x).isPresent())) {
        c.body().forEach(s -> collect(s, "after a cancellation", cleanup, sites));
      }
    }
  }

  private static void collect(Step step, String where, Map<Step, String> cleanup, Sites sites) {
    boolean isAsked =
        step instanceof Fork f
            && Walk.own(List.of(f.head()))
                .anyMatch(s -> s instanceof Call c && about(Role.POLL, c, sites));
    if (isAsked || step instanceof Exit e && e.keyword().equals("throw")) {
      return;
    }
    if (step instanceof Call) {
      cleanup.put(step, where);
    }
    Walk.parts(step).forEach(s -> collect(s, where, cleanup, sites));
  }

  private static boolean about(Role role, Call call, Sites sites) {
    return sites.tokens().called(role, call).isPresent();
  }

  private static Optional<Finding> at(Site site, String where, Doors doors, Sites sites) {
    Call call = site.call();
    if (call.way() != Way.METHOD
        || call.callee().isUnknown()
        || REPORTS.matcher(call.name()).matches()
        || call.receiver().filter(r -> sites.tokens().isToken(r.type())).isPresent()
        || sites.nones().conversion(call).isPresent()
        || ABOUT_TOKENS.stream().anyMatch(r -> about(r, call, sites))) {
      return Optional.empty();
    }
    for (int i = 0; i < call.args().size(); i++) {
      if (sites.tokens().isToken(sites.nones().param(call, i)) && obeys(call, i, doors, sites)) {
        Optional<Token> token = token(call.args().get(i), site, sites, 0);
        if (token.isPresent()) {
          return Optional.of(finding(site, where, token.get(), sites));
        }
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Site site, String where, Token token, Sites sites) {
    return RULE.finding(
            sites,
            site.frame(),
            site.call().nameAt(),
            "`%s` is given `%s` %s: if that is cancelled, the clean-up may not happen; give it a token that never cancels, or a fresh one with a time limit"
                .formatted(Places.callee(site), token.expression(), where),
            token.family().name())
        .about(token.expression());
  }

  /** The token from outside that an expression is, or is derived from. */
  private static Optional<Token> token(Step step, Site site, Sites sites, int depth) {
    if (depth > 8) {
      return Optional.empty(); // two locals that are made of each other
    }
    if (step instanceof Group g && g.kind().equals("cast")) {
      return token(g.parts().get(0), site, sites, depth + 1);
    }
    String text = Places.expression(step);
    Optional<Token> seen =
        inSight(text, site, sites)
            // A field that no local hides is in sight by its bare name.
            .or(
                () ->
                    text.startsWith("this.")
                        ? inSight(text.substring("this.".length()), site, sites)
                        : Optional.<Token>empty());
    if (seen.isPresent() && seen.get().origin() == Token.Origin.LOCAL) {
      List<Step> values = values(text, site);
      return !values.isEmpty()
              && values.stream().allMatch(v -> token(v, site, sites, depth + 1).isPresent())
          ? seen
          : Optional.empty();
    }
    if (seen.isPresent() || step instanceof Name) {
      return seen;
    }
    if (step instanceof Call c && about(Role.CHILD, c, sites) && c.receiver().isPresent()) {
      return c.args().stream().anyMatch(TokenInCleanup::isDeaf)
          ? Optional.empty()
          : token(c.receiver().get(), site, sites, depth + 1);
    }
    return step instanceof Call c && sites.nones().conversion(c).isPresent()
        ? c.args().stream().flatMap(a -> token(a, site, sites, depth + 1).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<Token> inSight(String expression, Site site, Sites sites) {
    return sites.inSight(site).stream().filter(t -> t.expression().equals(expression)).findFirst();
  }

  /** A flag that makes a child which does not ask whether its parent is cancelled. */
  private static boolean isDeaf(Step flags) {
    return Walk.own(List.of(flags))
        .anyMatch(s -> s instanceof Name n && n.name().matches("(?i)suppress\\w*cancel\\w*"));
  }

  /**
   * Whether the callee, as far as this file shows, lets a cancelled token stop it: it hands the
   * token on, lets it throw, or returns early.
   */
  private static boolean obeys(Call call, int position, Doors doors, Sites sites) {
    Optional<Method> callee = doors.method(call.callee()).flatMap(Frame::method);
    if (callee.isEmpty()
        || callee.get().body().isEmpty()
        || callee.get().params().size() <= position) {
      return true; // nobody can tell
    }
    String param = callee.get().params().get(position).name();
    List<Step> body = callee.get().body().get();
    boolean mayReturn = Walk.own(body).anyMatch(s -> s instanceof Exit);
    return Walk.all(body)
        .anyMatch(
            s ->
                s instanceof Call c
                    && (Walk.mentions(c.args(), param)
                        || c.receiver().filter(r -> Walk.isPlain(r, param)).isPresent()
                            && (about(Role.RAISE, c, sites)
                                || about(Role.POLL, c, sites) && mayReturn)));
  }

  /** What the locals of this name are declared with. */
  private static List<Step> values(String name, Site site) {
    return site.frame().enclosingMethod().map(Frame::method).flatMap(m -> m.get().body()).stream()
        .flatMap(Walk::all)
        .filter(s -> s instanceof Local l && l.var().name().equals(name))
        .flatMap(s -> ((Local) s).var().init().stream())
        .toList();
  }
}
