package dev.heed.sight;

import dev.heed.family.Role;
import dev.heed.model.Catch;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Way;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether work goes on after a catch as if nothing had been cancelled. */
public final class Swallows {
  private static final Set<String> ENDS = Set.of("throw", "return", "break", "yield");

  /** Calls that only tell of an exception. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?i)(print|log|warn|err|debug|trace|info|fatal|severe|fine|config|append|format|getmessage|getlocalized"
              + "|getcause|tostring|getclass|getname|getstatus|valueof|bind|nls|getlog|getlogger|getdefault|getbundle)\\w*");

  /** Calls that make sure somebody hears of it. */
  private static final Pattern HANDS_ON =
      Pattern.compile(
          "interrupt|exit|halt|(re|sneaky)?throw\\w*|propagate\\w*|fail\\w*|completeExceptionally|setException|onError|abort\\w*|\\w*[cC]ancel\\w*");

  private final Sites sites;
  private final Checks checks;

  /** Judges the catches of one file. */
  public Swallows(Sites sites, Checks checks) {
    this.sites = sites;
    this.checks = checks;
  }

  /**
   * Whether a catch that takes a signal lets the work go on.
   *
   * @param named whether the catch says the signal by name
   */
  public boolean goesOn(Region region, Catch c, boolean named) {
    return !ends(c, named) && !isBoundary(region, named) && !isAskedLater(region);
  }

  private boolean ends(Catch c, boolean named) {
    boolean leaves =
        Walk.own(c.body())
            .anyMatch(
                s ->
                    s instanceof Exit e && ENDS.contains(e.keyword()) && !forgets(e, c, named)
                        || s instanceof Store t && isKept(t, c, named));
    return leaves
        || sites.within(c.at()).stream()
            .filter(s -> c.body().stream().anyMatch(b -> b.at().holds(s.call().at())))
            .anyMatch(s -> handsOn(s, c));
  }

  /** {@code throw new X("failed")}: who catches it cannot know that it was a cancellation. */
  private static boolean forgets(Exit e, Catch c, boolean named) {
    return !named
        && e.keyword().equals("throw")
        && e.value().filter(v -> v instanceof Call x && x.way() == Way.NEW).isPresent()
        && Walk.all(c.body()).noneMatch(s -> isIt(s, c));
  }

  private static boolean isIt(Step s, Catch c) {
    return s instanceof Name n && n.of().isEmpty() && n.name().equals(c.var().name());
  }

  /** What is noted may be looked at later. */
  private static boolean isKept(Store s, Catch c, boolean named) {
    return named || isIt(s.value(), c) || s.type().name().equals("boolean");
  }

  private boolean handsOn(Site site, Catch c) {
    Call call = site.call();
    if (HANDS_ON.matcher(call.name()).matches()
        || sites.tokens().called(Role.CANCEL, call).isPresent()
        || checks.asks(site)) {
      return true;
    }
    boolean tells = call.way() == Way.NEW || TELLS.matcher(call.name()).matches();
    return !tells
        && call.args().stream().anyMatch(a -> Walk.all(List.of(a)).anyMatch(s -> isIt(s, c)));
  }

  /** Whether nothing comes after the {@code try} in the code that the frame runs. */
  private static boolean isLast(Region region) {
    Optional<List<Step>> body =
        region
            .frame()
            .method()
            .flatMap(Method::body)
            .or(() -> region.frame().lambda().map(l -> l.body()));
    return body.filter(b -> isLast(b, region.step())).isPresent();
  }

  private static boolean isLast(List<Step> steps, Step tried) {
    for (int i = 0; i < steps.size(); i++) {
      Step s = steps.get(i);
      if (!s.at().holds(tried.at())) {
        continue;
      }
      boolean followed = steps.subList(i + 1, steps.size()).stream().anyMatch(x -> !isPlain(x));
      if (followed || s instanceof Step.Loop) {
        return false;
      }
      return s == tried || inside(s, tried);
    }
    return false;
  }

  /** {@code return}, or {@code return null}, of a local or not: nothing is done any more. */
  private static boolean isPlain(Step s) {
    if (s instanceof Exit e) {
      return e.keyword().equals("break")
          || e.keyword().equals("return")
              && e.value()
                  .map(v -> Walk.own(List.of(v)).noneMatch(x -> x instanceof Call))
                  .orElse(true);
    }
    return Walk.isBlock(s) && Walk.parts(s).stream().allMatch(Swallows::isPlain)
        || s instanceof Step.Local
            && Walk.own(List.of(s)).noneMatch(x -> x instanceof Call || x instanceof Store);
  }

  private static boolean inside(Step s, Step tried) {
    if (s instanceof Step.Fork f) {
      return f.arms().stream().anyMatch(a -> isLast(a, tried));
    } else if (s instanceof Step.Try t) {
      return isLast(t.body(), tried)
          || t.catches().stream().anyMatch(c -> isLast(c.body(), tried))
          || isLast(t.last(), tried);
    } else if (s instanceof Step.Group g) {
      return isLast(g.parts(), tried);
    }
    return false;
  }

  private boolean isBoundary(Region region, boolean named) {
    if (!isLast(region)) {
      return false;
    }
    if (named || region.frame().lambda().isPresent()) {
      return true;
    }
    Frame frame = region.frame();
    return frame.method().filter(m -> m.name().equals("main")).isPresent()
        || frame.method().isPresent() && sites.isForcedFromOutside(frame)
        || frame.method().isPresent() && sites.overridden(frame).findAny().isPresent()
        || isTask(frame);
  }

  /** Whether the method is private, and all that the tasks which call it consist of. */
  private boolean isTask(Frame frame) {
    Optional<Method> method = frame.method().filter(m -> m.is(Mark.PRIVATE));
    if (method.isEmpty()) {
      return false;
    }
    List<Site> calls = sites.all().filter(s -> mayBe(s.call(), method.get())).toList();
    return !calls.isEmpty() && calls.stream().allMatch(this::isTask);
  }

  private static boolean mayBe(Call call, Method method) {
    return call.name().equals(method.name())
        && (call.callee().isUnknown()
            || Doors.key(call.callee()).equals(Doors.key(method.signature())));
  }

  /** Whether a call is all of a lambda that outlives the call it is written in, or may be. */
  private boolean isTask(Site call) {
    if (call.call().callee().isUnknown() || call.call().way() == Way.REFERENCE) {
      return true;
    }
    Frame frame = call.frame();
    return frame.lambda().filter(l -> l.body().size() == 1).isPresent()
        && (frame.escape().isPresent() || !isGivenToKnown(frame.lambda().get()));
  }

  private boolean isGivenToKnown(Step.Lambda lambda) {
    return sites
        .all()
        .filter(s -> s.call().args().stream().anyMatch(a -> a.at().equals(lambda.at())))
        .anyMatch(s -> !s.call().callee().isUnknown());
  }

  /** Whether a token is asked after the {@code try}, or in a loop around it. */
  private boolean isAskedLater(Region region) {
    Span after = region.step().at();
    Optional<Span> loop =
        sites
            .regions()
            .filter(r -> r.loop().isPresent() && r.frame() == region.frame())
            .map(r -> r.step().at())
            .filter(s -> s.holds(after))
            .findFirst();
    Span end = new Span(after.end(), bodyEnd(region));
    return loop.filter(l -> checks.anyAsks(l, after) || checks.namesStop(heads(region, l)))
            .isPresent()
        || sites.within(end).stream()
            .filter(s -> s.frame() == region.frame())
            .anyMatch(this::polls);
  }

  private boolean polls(Site s) {
    return sites.tokens().called(Role.POLL, s.call()).isPresent()
        || sites.tokens().called(Role.RAISE, s.call()).isPresent()
        || checks.asks(s);
  }

  private List<Step> heads(Region region, Span loop) {
    return sites
        .regions()
        .filter(r -> r.frame() == region.frame() && r.step().at().equals(loop))
        .flatMap(r -> r.loop().stream())
        .flatMap(l -> l.head().stream())
        .toList();
  }

  private static int bodyEnd(Region region) {
    return region
        .frame()
        .method()
        .map(m -> m.bodyAt().end())
        .or(() -> region.frame().lambda().map(l -> l.at().end()))
        .orElse(region.step().at().end());
  }
}
