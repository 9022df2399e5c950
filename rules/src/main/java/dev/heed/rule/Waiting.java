package dev.heed.rule;

import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The cure of a wait that a token cannot end: it is done in steps of a second with a check between
 * them, or a callback of the token ends it. Never safe: nobody can tell how prompt the end must be,
 * and who else waits.
 */
final class Waiting {
  private static final TypeName TIME_UNIT = new TypeName("java.util.concurrent.TimeUnit");

  private final Site site;
  private final Call call;
  private final Token token;
  private final Sites sites;
  private final Layout layout;
  private final List<Step> body;

  private Waiting(Site site, Token token, Sites sites, Method method) {
    this.site = site;
    this.call = site.call();
    this.token = token;
    this.sites = sites;
    this.layout = new Layout(sites.unit().text());
    this.body = method.body().orElse(List.of());
  }

  /** The fix of a wait, where there is one that compiles. */
  static Optional<Fix> fix(Site site, Token token, Sites sites) {
    Optional<Method> method = site.frame().enclosingMethod().flatMap(Frame::method);
    if (method.isEmpty() || !token.canBePassed()) {
      return Optional.empty();
    }
    Waiting waiting = new Waiting(site, token, sites, method.get());
    return waiting
        .layout
        .around(site.call(), waiting.body, method.get().bodyAt())
        .flatMap(s -> waiting.inSteps(s).or(() -> waiting.ended(s)))
        .map(f -> f.safeIf(false));
  }

  /** {@code latch.await();} as a loop that asks. */
  private Optional<Fix> inSteps(Layout.Statement statement) {
    String receiver = call.receiver().map(Places::expression).orElse("");
    Optional<String> asks = Asking.raise(token, site.frame(), sites);
    if (statement.step() != call
        || receiver.isEmpty()
        || receiver.contains("(")
        || asks.isEmpty()) {
      return Optional.empty();
    }
    boolean isThread = is("java.lang.Thread", "join");
    Imports.Written unit = new Imports(sites.unit(), sites.tokens().hierarchy()).name(TIME_UNIT);
    Optional<String> head =
        isThread
            ? Optional.of(receiver + ".isAlive()")
            : timed(unit.name()).map(t -> "!" + receiver + "." + t);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    String newline = layout.newline(statement.at().start()) + statement.indent();
    String in = newline + layout.step(statement.indent(), statement.block().start());
    List<Edit> edits = new ArrayList<>();
    edits.add(
        new Edit(
            statement.at(),
            "while ("
                + head.get()
                + ") {"
                + in
                + asks.get()
                + (isThread ? in + receiver + ".join(1000);" : "")
                + newline
                + "}"));
    if (!isThread) {
      unit.added().ifPresent(edits::add);
    }
    edits.sort(Comparator.comparingInt(e -> e.at().start()));
    return Optional.of(new Fix("ask `" + token.expression() + "` every second", edits));
  }

  /** The call with a limit of a second, which says whether the wait is over. */
  private Optional<String> timed(String unit) {
    String limit = "1, " + unit + ".SECONDS)";
    if (is("java.util.concurrent.CountDownLatch", "await") || is("java.lang.Process", "waitFor")) {
      return Optional.of(call.name() + "(" + limit);
    }
    boolean isPlain =
        call.args().size() == 1
            && (call.args().get(0) instanceof Literal
                || call.args().get(0) instanceof Name n && n.of().isEmpty());
    String argument =
        call.args().isEmpty()
            ? ""
            : sites
                    .unit()
                    .text()
                    .substring(call.args().get(0).at().start(), call.args().get(0).at().end())
                + ", ";
    if (is("java.util.concurrent.Semaphore", "acquire") && (isPlain || call.args().isEmpty())) {
      return Optional.of("tryAcquire(" + argument + limit);
    }
    boolean isQueue =
        call.name().equals("put")
            && call.callee().owner().name().matches("java\\.util\\.concurrent\\.\\w+(Queue|Deque)");
    return isQueue && isPlain ? Optional.of("offer(" + argument + limit) : Optional.empty();
  }

  /** A callback, registered before the wait, that ends it. */
  private Optional<Fix> ended(Layout.Statement statement) {
    if (!(call.receiver().orElse(null) instanceof Name on)
        || on.what() != What.LOCAL && on.what() != What.PARAM
        || Walk.all(body)
            .anyMatch(s -> s instanceof Store t && Walk.isPlain(t.target(), on.name()))) {
      return Optional.empty();
    }
    Signature callee = call.callee();
    boolean isFuture = callee.owner().name().matches("java\\.util\\.concurrent\\.\\w*Future\\w*");
    Optional<String> callback =
        isFuture
            ? Optional.of("() -> " + on.name() + ".cancel(true)")
            : is("java.lang.Process", "waitFor")
                ? Optional.of(on.name() + "::destroy")
                : is("java.lang.Thread", "join")
                    ? Optional.of(on.name() + "::interrupt")
                    : Optional.empty();
    int at = statement.at().start();
    return callback.flatMap(
        c ->
            Linking.register(token, sites)
                .map(
                    m ->
                        new Fix(
                            "end the wait when `" + token.expression() + "` is cancelled",
                            List.of(
                                new Edit(
                                    new Span(at, at),
                                    "%s.%s(%s);%s%s"
                                        .formatted(
                                            token.expression(),
                                            m.name(),
                                            c,
                                            layout.newline(at),
                                            statement.indent()))))));
  }

  private boolean is(String owner, String name) {
    return call.callee().owner().name().equals(owner) && call.name().equals(name);
  }
}
