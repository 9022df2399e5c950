package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.sight.Checks;
import dev.heed.sight.Forwarding;
import dev.heed.sight.Makers;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A wait that the token in sight cannot end.
 *
 * <p>Reports a wait without a limit ({@code Future.get()}, {@code join()}, {@code take()}, {@code
 * put}, {@code await()}, {@code acquire()}, {@code Process.waitFor()}) and {@code Thread.sleep} of
 * a second or more, or of an unknown time, when a token in sight could be asked or listened to.
 *
 * <p>Silent when there is a bridge: a registration on a token, a method of the type that cancels;
 * when what is waited for got a token, or nobody can tell how it was made; when it was asked before
 * whether it is done; for a sleep in a loop, which is UncheckedLoop's; when detached on purpose.
 */
final class DeafWait {
  static final Rule RULE =
      new Rule(
          "DeafWait",
          "A wait goes on although the cancellation token in sight may be cancelled",
          Severity.INFO,
          DeafWait::judge);

  private static final Set<String> SLEEPERS =
      Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit");

  /** Methods by which others end what this object does. */
  private static final Pattern ENDS =
      Pattern.compile("(?i)(on|do|handle)?(cancel|abort|interrupt|terminate|kill|destroy)\\w*");

  /** Calls that make an untimed wait short, or say that somebody watches. */
  private static final Pattern WATCHED =
      Pattern.compile(
          "isDone|isAlive|isCompletedExceptionally|getNow|getState|getCount|availablePermits|remainingCapacity"
              + "|peek|size|isEmpty|tryAcquire|orTimeout|completeOnTimeout|invokeAll|onExit"
              + "|\\w*[cC]ancel\\w*|interrupt|destroy\\w*");

  private static final int SHORT = 1000;

  private DeafWait() {}

  private static Stream<Finding> judge(Sites sites) {
    Forwarding forwarding = new Forwarding(sites);
    Makers makers = new Makers(sites);
    return sites
        .all()
        .filter(s -> s.call().way() == Way.METHOD)
        .flatMap(s -> at(s, sites, forwarding, makers).stream());
  }

  private static Optional<Finding> at(
      Site site, Sites sites, Forwarding forwarding, Makers makers) {
    boolean sleeps = isSleep(site.call());
    boolean waits = sites.tokens().called(Role.UNTIMED, site.call()).isPresent();
    if (!waits && !sleeps || sites.detached(site).isPresent()) {
      return Optional.empty();
    }
    List<Token> inSight = sites.inSight(site);
    Optional<Token> token =
        inSight.stream()
            .filter(t -> Checks.canAsk(t.family()) || !t.family().says(Role.REGISTER).isEmpty())
            .findFirst();
    if (token.isEmpty() || forwarding.isForwarded(site, inSight) || forwarding.isSetUp(site)) {
      return Optional.empty();
    }
    boolean judged =
        sleeps
            ? !isShort(site.call()) && !isInLoop(site, sites)
            : isDeaf(site, sites, makers, forwarding);
    return judged && !isBridged(site, sites)
        ? Optional.of(finding(site, token.get(), sites))
        : Optional.empty();
  }

  private static Finding finding(Site site, Token token, Sites sites) {
    return RULE.finding(
            sites,
            site.frame(),
            site.call().nameAt(),
            "`%s` goes on waiting when `%s` is cancelled: wait with a time limit and ask in between, or end the wait from a callback"
                .formatted(Places.callee(site), token.expression()),
            token.family().name())
        .about(token.expression())
        .curedBy(Waiting.fix(site, token, sites));
  }

  private static boolean isSleep(Call call) {
    return call.name().equals("sleep")
        && !call.callee().isUnknown()
        && SLEEPERS.contains(call.callee().owner().name());
  }

  private static boolean isShort(Call call) {
    boolean inMillis = call.callee().owner().name().equals("java.lang.Thread");
    if (!inMillis || !(call.args().get(0) instanceof Literal l)) {
      return false;
    }
    String digits = l.text().replaceAll("[_lL]", "");
    return digits.matches("\\d{1,9}") && Integer.parseInt(digits) < SHORT;
  }

  private static boolean isInLoop(Site site, Sites sites) {
    return sites
        .regions()
        .filter(r -> r.loop().isPresent() && r.frame() == site.frame())
        .anyMatch(r -> r.step().at().holds(site.call().at()));
  }

  /** Whether nothing that is waited for can have been told of a token. */
  private static boolean isDeaf(Site site, Sites sites, Makers makers, Forwarding forwarding) {
    Optional<Step> on = site.call().receiver();
    if (on.isEmpty() || on.get().type().isUnknown() || on.get() instanceof Name n && isSelf(n)) {
      return false;
    }
    Step receiver = on.get();
    if (isMeetingPoint(receiver.type())) {
      return !isSharedWithTokenHolder(site, sites, forwarding);
    }
    return makers.isMadeWithoutToken(receiver, site)
        && !isSharedWithTokenHolder(site, sites, forwarding);
  }

  private static boolean isSelf(Name n) {
    return n.what() == What.SELF;
  }

  /** Latches, queues and semaphores: not made by who acts on them. */
  private static boolean isMeetingPoint(TypeName type) {
    return type.name().startsWith("java.util.concurrent.")
        && type.name().matches(".*(Latch|Barrier|Phaser|Semaphore|Queue|Deque)");
  }

  /** Whether what is waited on also goes to something that gets a token, and may so be ended. */
  private static boolean isSharedWithTokenHolder(Site site, Sites sites, Forwarding forwarding) {
    if (!(site.call().receiver().get() instanceof Name n)) {
      return false;
    }
    return neighbours(site, sites).stream()
        .filter(s -> s.call() != site.call())
        .filter(s -> s.call().args().stream().anyMatch(a -> mentions(a, n.name())))
        .anyMatch(
            s ->
                s.call().callee().isUnknown()
                    || forwarding.isForwarded(s, sites.inSight(site))
                    || s.call().args().stream().anyMatch(a -> sites.tokens().isToken(a.type())));
  }

  private static boolean mentions(Step arg, String name) {
    return Walk.all(List.of(arg)).anyMatch(s -> s instanceof Name n && n.name().equals(name));
  }

  /** The calls of the method that the call is in. */
  private static List<Site> neighbours(Site site, Sites sites) {
    return site.frame()
        .enclosingMethod()
        .map(f -> sites.within(f.method().get().at()))
        .orElse(List.of());
  }

  private static boolean isBridged(Site site, Sites sites) {
    boolean typeEnds =
        site.frame().outwards().stream()
            .flatMap(f -> f.type().methods().stream())
            .anyMatch(m -> ENDS.matcher(m.name()).matches());
    return typeEnds || neighbours(site, sites).stream().anyMatch(s -> isBridge(s, site, sites));
  }

  private static boolean isBridge(Site other, Site wait, Sites sites) {
    Call call = other.call();
    if (call == wait.call()) {
      return false;
    }
    boolean takesCode =
        call.args().stream()
            .anyMatch(
                a ->
                    a instanceof Lambda
                        || a instanceof Call c
                            && (c.way() == Way.REFERENCE || c.body().isPresent()));
    if (sites.tokens().called(Role.REGISTER, call).isPresent()
        || call.callee().isUnknown() && takesCode) {
      return true;
    }
    // Who asks before the wait does not end it.
    return WATCHED.matcher(call.name()).matches()
        && sites.tokens().called(Role.POLL, call).isEmpty()
        && sites.tokens().called(Role.RAISE, call).isEmpty();
  }
}
