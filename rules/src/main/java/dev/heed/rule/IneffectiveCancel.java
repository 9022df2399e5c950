package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cancellation that cannot reach the work.
 *
 * <p>Reports {@code cancel} on a stage that was derived (with {@code thenApply} and the like) from
 * work started here, on {@code allOf} and {@code anyOf}; {@code cancel(true)} on {@code
 * supplyAsync} and {@code runAsync}; {@code cancel(false)} on an exchange of the JDK's HTTP client;
 * and {@code orTimeout} on work that could be cancelled; and work that leaves the token of its
 * thread behind ({@link Hops}).
 *
 * <p>Silent when anything else is cancelled in the same member (of a field: in the same type),
 * since that may be the upstream; when the work asks the future; when the future comes from
 * elsewhere, since its stages may pass cancellation on as those of the HTTP client do.
 */
final class IneffectiveCancel {
  static final Rule RULE =
      new Rule(
          "IneffectiveCancel",
          "A cancellation cannot reach the work that it is meant to end",
          Severity.INFO,
          IneffectiveCancel::judge);

  /** The calls that are judged. */
  static final Set<String> CALLS = Set.of("cancel", "orTimeout");

  /** Of the calls that make what they are made on, those that no family names. */
  static final Set<String> MADE = Set.of("supplyAsync", "runAsync", "allOf", "anyOf", "sendAsync");

  private static final Set<String> STAGES =
      Set.of("java.util.concurrent.CompletableFuture", "java.util.concurrent.CompletionStage");

  private static final Pattern DERIVES =
      Pattern.compile(
          "then\\w+|handle(Async)?|whenComplete(Async)?|exceptionally\\w*|copy|runAfter\\w+"
              + "|acceptEither\\w*|applyToEither\\w*");

  /** These return the very stage they are called on. */
  private static final Set<String> SAME =
      Set.of("orTimeout", "completeOnTimeout", "toCompletableFuture");

  private static final Set<String> ENDS =
      Set.of("cancel", "shutdownNow", "interrupt", "completeExceptionally", "close", "dispose");

  private static final Set<String> ASKS =
      Set.of("isCancelled", "isDone", "isCompletedExceptionally");

  private static final int HOPS = 20;

  private IneffectiveCancel() {}

  private static Stream<Finding> judge(Sites sites) {
    return Stream.concat(
        sites.all().flatMap(s -> at(s, sites).stream()), Hops.of(sites).map(l -> lost(l, sites)));
  }

  private static Finding lost(Hops.Lost lost, Sites sites) {
    Site site = lost.site();
    return RULE.finding(
        sites, site.frame(), site.call().nameAt(), lost.why(), lost.family().name());
  }

  private static Optional<Finding> at(Site site, Sites sites) {
    Call call = site.call();
    if (call.way() != Way.METHOD || call.receiver().isEmpty()) {
      return Optional.empty();
    }
    boolean isCancel = call.name().equals("cancel") && call.args().size() == 1;
    boolean isTimeout = call.name().equals("orTimeout") && isStage(call);
    if (!isCancel && !isTimeout || mayReachOtherwise(site, sites)) {
      return Optional.empty();
    }
    Step receiver = call.receiver().get();
    List<Optional<String>> whys =
        sites.origins(site, receiver).stream()
            .map(o -> isCancel ? cancelled(o, site, sites) : timedOut(o, site, sites))
            .toList();
    if (whys.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(RULE.finding(sites, site.frame(), call.nameAt(), whys.get(0).get(), "jdk"));
  }

  /** Why cancelling what the expression makes does not end the work. */
  private static Optional<String> cancelled(Step made, Site site, Sites sites) {
    if (!(same(made) instanceof Call c)) {
      return Optional.empty();
    }
    String argument = site.call().args().get(0) instanceof Literal l ? l.text() : "";
    if (isStarted(c)) {
      return argument.equals("true") && !asks(c, site, sites)
          ? Optional.of(
              "`cancel(true)` interrupts nothing: the work of `%s` goes on; hand it a token, or"
                      .formatted(shown(c))
                  + " submit it to an executor, whose future does interrupt")
          : Optional.empty();
    }
    if (isOf(c, "allOf") || isOf(c, "anyOf")) {
      return Optional.of(
          "`cancel` ends the future that `%s` made and none of those it waits for; cancel each"
              .formatted(shown(c)));
    }
    Optional<Call> root = root(c, site, sites);
    if (root.isPresent() && isExchange(root.get())) {
      return argument.equals("false")
          ? Optional.of(
              "`cancel(false)` leaves the exchange of `%s` running; `cancel(true)` ends it"
                  .formatted(shown(root.get())))
          : Optional.empty();
    }
    return root.filter(r -> r != c)
        .filter(r -> isStarted(r) && !asks(r, site, sites) || isCancellable(r, sites))
        .map(
            r ->
                "`cancel` ends the stage that `%s` made, not the work of `%s` above it; keep that future and cancel it"
                    .formatted(shown(c), shown(r)));
  }

  /** Why a timeout of what the expression makes leaves work that could be ended. */
  private static Optional<String> timedOut(Step made, Site site, Sites sites) {
    return same(made) instanceof Call c
        ? root(c, site, sites)
            .filter(r -> isExchange(r) && !hasTimeout(site) || isCancellable(r, sites))
            .map(
                r ->
                    "`orTimeout` gives up waiting and cancels nothing: the work of `%s` goes on; cancel it when the time is over"
                        .formatted(shown(r)))
        : Optional.empty();
  }

  /** The expression without what returns its own receiver. */
  private static Step same(Step step) {
    Step now = step;
    while (now instanceof Call c
        && SAME.contains(c.name())
        && isStage(c)
        && c.receiver().isPresent()) {
      now = c.receiver().get();
    }
    return now;
  }

  /** The call that started the work of which a stage is made, through plain locals and stages. */
  private static Optional<Call> root(Call stage, Site site, Sites sites) {
    Step now = stage;
    for (int i = 0; i < HOPS; i++) {
      now = same(now);
      if (now instanceof Call c
          && isStage(c)
          && DERIVES.matcher(c.name()).matches()
          && c.receiver().isPresent()) {
        now = c.receiver().get();
      } else if (now instanceof Name n && n.of().isEmpty()) {
        List<Step> origins = sites.origins(site, n);
        if (origins.size() != 1 || origins.get(0) == now) {
          return Optional.empty();
        }
        now = origins.get(0);
      } else {
        break;
      }
    }
    return now instanceof Call c ? Optional.of(c) : Optional.empty();
  }

  private static boolean isStage(Call c) {
    return !c.callee().isUnknown() && STAGES.contains(c.callee().owner().name());
  }

  private static boolean isOf(Call c, String name) {
    return c.name().equals(name) && c.way() == Way.METHOD && isStage(c);
  }

  private static boolean isStarted(Call c) {
    return isOf(c, "supplyAsync") || isOf(c, "runAsync");
  }

  private static boolean isExchange(Call c) {
    return c.name().equals("sendAsync")
        && c.callee().owner().name().equals("java.net.http.HttpClient");
  }

  /** Work whose own future cancels it. */
  private static boolean isCancellable(Call c, Sites sites) {
    return sites.tokens().called(Role.SUPPLIES, c).isPresent();
  }

  /** Whether the work, or anybody, asks the future: then cancelling it is a message. */
  private static boolean asks(Call started, Site site, Sites sites) {
    Step future = site.call().receiver().get();
    return Walk.all(started.args()).anyMatch(s -> s instanceof Call c && ASKS.contains(c.name()))
        || near(site, sites)
            .filter(c -> ASKS.contains(c.name()))
            .anyMatch(c -> c.receiver().filter(r -> alike(r, future)).isPresent());
  }

  /** Whether anything else is ended where this is: it may be what does the work. */
  private static boolean mayReachOtherwise(Site site, Sites sites) {
    Step future = site.call().receiver().get();
    return near(site, sites)
        .filter(c -> c != site.call() && ENDS.contains(c.name()))
        .anyMatch(c -> c.receiver().filter(r -> alike(r, future)).isEmpty());
  }

  /** The calls that may have to do with the future: of a field, in its type, else in the member. */
  private static Stream<Call> near(Site site, Sites sites) {
    if (site.call().receiver().get() instanceof Name n && n.what() == Step.What.FIELD) {
      String owner = n.owner().name();
      return sites
          .all()
          .filter(s -> (s.frame().type().name().name() + ".").startsWith(owner + "."))
          .map(Site::call);
    }
    Optional<Method> member = site.frame().member().flatMap(Frame::method);
    return member.map(m -> sites.in(m.signature()).stream()).orElse(sites.all()).map(Site::call);
  }

  private static boolean alike(Step a, Step b) {
    return a instanceof Name x && b instanceof Name y && x.name().equals(y.name());
  }

  /** {@code HttpRequest.newBuilder(uri).timeout(...)} ends the exchange itself. */
  private static boolean hasTimeout(Site site) {
    return site.frame()
        .enclosingMethod()
        .flatMap(f -> f.method().get().body())
        .map(b -> Walk.all(b).anyMatch(s -> s instanceof Call c && c.name().equals("timeout")))
        .orElse(true);
  }

  private static String shown(Call c) {
    return (c.name().equals(Signature.NEW) ? "new " + c.made().simple() : c.name()) + "(...)";
  }
}
