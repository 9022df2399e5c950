package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Loop;
import dev.heed.sight.Checks;
import dev.heed.sight.Frame;
import dev.heed.sight.Region;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Spot;
import dev.heed.sight.Token;
import dev.heed.sight.Waits;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A loop may run long and never asks the token in sight whether to stop.
 *
 * <p>Reports a loop, {@code forEach} too, when a token whose family has a check is in sight and a
 * call in it may take long (it sleeps, reads, executes a query; a method of the same file that
 * does), when it tells the token its progress each time and so takes itself for long, or when it
 * has no end at all: {@code while (true)} without {@code break} or {@code return}.
 *
 * <p>Silent when the loop polls or raises in head or body, or a loop in it does; when a call in it
 * is handed the token; when it looks at a flag that says stop; when the place is detached; for
 * loops over plain data; when a callee is unknown. Of nested loops the innermost that waits is
 * reported.
 */
final class UncheckedLoop {
  static final Rule RULE =
      new Rule(
          "UncheckedLoop",
          "A loop that may run long never asks the cancellation token in sight",
          Severity.INFO,
          UncheckedLoop::judge);

  private static final Set<String> FOR_EACH =
      Set.of("forEach", "forEachOrdered", "forEachRemaining");

  private UncheckedLoop() {}

  /** Something that is done again and again: the code is in {@code frame} and within the span. */
  private record Round(Spot spot, Frame frame, Span span, Span at, String word, boolean endless) {}

  private static Stream<Finding> judge(Sites sites) {
    Waits waits = new Waits(sites);
    Checks checks = new Checks(sites);
    Stream<Round> loops =
        sites.regions().filter(r -> r.loop().isPresent()).map(r -> loop(r, r.loop().get(), sites));
    Stream<Round> calls = sites.all().flatMap(s -> each(s, sites).stream());
    return Stream.concat(loops, calls).flatMap(r -> at(r, sites, waits, checks).stream());
  }

  private static Round loop(Region region, Loop loop, Sites sites) {
    String word = loop.keyword().equals("foreach") ? "for" : loop.keyword();
    int start = loop.at().start();
    boolean endless = isEndless(loop) && !isLeft(loop.body(), true, sites);
    return new Round(
        region, region.frame(), loop.at(), new Span(start, start + word.length()), word, endless);
  }

  /** {@code list.forEach(x -> ...)}. */
  private static Optional<Round> each(Site site, Sites sites) {
    Call call = site.call();
    if (!FOR_EACH.contains(call.name())
        || call.args().size() != 1
        || call.callee().isUnknown()
        || !call.callee().owner().name().startsWith("java.")
        || !(call.args().get(0) instanceof Lambda lambda)) {
      return Optional.empty();
    }
    return sites.within(lambda.at()).stream()
        .map(Site::frame)
        .filter(f -> f.lambda().filter(l -> l == lambda).isPresent())
        .findFirst()
        .map(f -> new Round(site, f, lambda.at(), call.nameAt(), call.name(), false));
  }

  private static boolean isEndless(Loop loop) {
    return switch (loop.keyword()) {
      case "foreach" -> false;
      case "for" -> loop.head().isEmpty() || loop.head().stream().anyMatch(UncheckedLoop::isTrue);
      default -> loop.head().size() == 1 && isTrue(loop.head().get(0));
    };
  }

  private static boolean isTrue(Step step) {
    return step instanceof Literal l && l.text().equals("true");
  }

  /** Whether a {@code break} or {@code return} leaves the loop that these steps are the body of. */
  private static boolean isLeft(List<Step> steps, boolean own, Sites sites) {
    for (Step s : steps) {
      if (s instanceof Exit e) {
        boolean plain = sites.unit().text().startsWith("break;", e.at().start());
        if (e.keyword().equals("return") || e.keyword().equals("break") && (own || !plain)) {
          return true;
        }
      }
      boolean takesBreak =
          s instanceof Loop || s instanceof Step.Fork f && f.kind().equals("switch");
      if (isLeft(Walk.parts(s), own && !takesBreak, sites)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Finding> at(Round round, Sites sites, Waits waits, Checks checks) {
    Optional<Token> token = mayBeAsked(round, sites);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> wait = takesLong(round, sites, waits);
    Optional<String> told = tells(round, sites);
    if (wait.isEmpty() && told.isEmpty() && !round.endless() || isChecked(round, sites, checks)) {
      return Optional.empty();
    }
    boolean isInner =
        sites
            .regions()
            .filter(r -> r.loop().isPresent() && r.frame() == round.frame())
            .filter(r -> r != round.spot() && round.span().holds(r.step().at()))
            .map(r -> loop(r, r.loop().get(), sites))
            .anyMatch(
                r ->
                    r.endless()
                        || takesLong(r, sites, waits).isPresent()
                        || tells(r, sites).isPresent());
    if (isInner) {
      return Optional.empty();
    }
    String why =
        wait.map(w -> "waits in `" + w + "(...)`")
            .or(() -> told.map(t -> "tells its progress with `" + t + "(...)`"))
            .orElse("has no end");
    return Optional.of(
        RULE.finding(
                sites,
                round.spot().frame(),
                round.at(),
                "`%s` %s and never asks `%s` whether to stop"
                    .formatted(round.word(), why, token.get().expression()),
                token.get().family().name())
            .about(token.get().expression())
            .curedBy(
                round.spot() instanceof Region r
                    ? Asking.first(r, r.loop().get(), token.get(), sites)
                    : Optional.empty()));
  }

  private static Optional<Token> mayBeAsked(Round round, Sites sites) {
    if (sites.detached(round.spot()).isPresent()) {
      return Optional.empty();
    }
    return sites.inSight(round.spot()).stream().filter(t -> Checks.canAsk(t.family())).findFirst();
  }

  private static Optional<String> takesLong(Round round, Sites sites, Waits waits) {
    return sites.within(round.span()).stream()
        .filter(s -> s.frame() == round.frame() && s.detached().isEmpty())
        .filter(s -> !isStart(round, s))
        .map(waits::timed)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The call by which each round tells a token that some of the work is done. */
  private static Optional<String> tells(Round round, Sites sites) {
    return sites.within(round.span()).stream()
        .filter(s -> s.frame() == round.frame() && s.detached().isEmpty())
        .map(Site::call)
        .filter(c -> sites.tokens().called(Role.WORKED, c).isPresent())
        .map(Call::name)
        .findFirst();
  }

  /** What {@code for (X x : load())} goes over is made once. */
  private static boolean isStart(Round round, Site site) {
    return round.spot() instanceof Region r
        && (r.loop().get().keyword().equals("foreach") || r.loop().get().keyword().equals("for"))
        && r.loop().get().head().stream()
            .filter(Step.Local.class::isInstance)
            .flatMap(h -> ((Step.Local) h).var().init().stream())
            .anyMatch(i -> i.at().holds(site.call().at()));
  }

  private static boolean isChecked(Round round, Sites sites, Checks checks) {
    List<Token> inSight = sites.inSight(round.spot());
    boolean named =
        round.spot() instanceof Region r
            ? checks.namesStop(List.of(r.step()))
            : checks.namesStop(round.frame().lambda().get().body());
    return named
        || sites.within(round.span()).stream().anyMatch(s -> checks.asksOrForwards(s, inSight));
  }
}
