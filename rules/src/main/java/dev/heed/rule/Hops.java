package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.family.Pattern;
import dev.heed.family.Role;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Tokens;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Work that leaves the token of its thread behind: a task on another thread that asks the current
 * token there, or that, on behalf of a request, calls what only the current token would end.
 *
 * <p>Silent when the task or its executor carries the token over, or names one; when the executor
 * is not seen to be made here, since it may carry it; and for work that goes on after the request.
 */
final class Hops {
  /** Of the calls that run something later, those that run it on another thread. */
  private static final Set<String> MOVES =
      Set.of("execute", "submit", "runAsync", "supplyAsync", "startVirtualThread", "fork", "new");

  /** Executors that run a task at once, or that by their name may carry something. */
  private static final java.util.regex.Pattern MAY_CARRY =
      java.util.regex.Pattern.compile(
          "(?i).*(direct|samethread|current|context|propagat|wrap|trac|instrument|decorat|delegat|forward).*");

  private final Sites sites;
  private final Tokens tokens;

  private Hops(Sites sites) {
    this.sites = sites;
    this.tokens = sites.tokens();
  }

  /** A call that moves work away, and what is lost by it. */
  record Lost(Site site, Family family, String why) {}

  /** The hops of one file that lose a token. */
  static Stream<Lost> of(Sites sites) {
    Hops hops = new Hops(sites);
    return sites.all().flatMap(s -> hops.at(s).stream());
  }

  private Optional<Lost> at(Site site) {
    Call hop = site.call();
    if (!MOVES.contains(hop.name())
        || hop.way() == Way.REFERENCE
        || tokens.called(Role.LATER, hop).isEmpty()
        || sites.detached(site).isPresent()
        || mayBeCarried(hop, site)) {
      return Optional.empty();
    }
    return hop.args().stream()
        .filter(a -> a instanceof Lambda || a instanceof Call c && c.body().isPresent())
        .flatMap(task -> lost(site, task).stream())
        .findFirst();
  }

  private Optional<Lost> lost(Site site, Step task) {
    List<Step> steps = Walk.all(List.of(task)).toList();
    Set<String> own =
        steps.stream()
            .filter(Local.class::isInstance)
            .map(s -> ((Local) s).var().name())
            .collect(Collectors.toSet());
    boolean namesToken =
        steps.stream()
            .anyMatch(
                s ->
                    s instanceof Name n
                        && n.what() != What.TYPE
                        && !own.contains(n.name())
                        && ambientFamily(n.type()).isPresent());
    boolean carries =
        steps.stream()
            .anyMatch(s -> s instanceof Call c && tokens.called(Role.CARRIES, c).isPresent());
    if (namesToken || carries) {
      return Optional.empty();
    }
    return steps.stream()
        .filter(Call.class::isInstance)
        .map(Call.class::cast)
        .flatMap(c -> asks(c, steps, site).or(() -> heeds(c, steps, site)).stream())
        .findFirst();
  }

  /** {@code Context.current().isCancelled()} within the task. */
  private Optional<Lost> asks(Call c, List<Step> steps, Site site) {
    boolean isQuestion =
        tokens.called(Role.POLL, c).isPresent() || tokens.called(Role.REGISTER, c).isPresent();
    return isQuestion
        ? c.receiver()
            .map(r -> initial(r, steps))
            .filter(r -> r instanceof Call)
            .flatMap(r -> tokens.called(Role.AMBIENT, (Call) r))
            .map(
                f ->
                    new Lost(
                        site,
                        f,
                        "the task of `%s(...)` runs on another thread, where `%s` is never cancelled; %s"
                            .formatted(shown(site.call()), current(f), cure(f))))
        : Optional.empty();
  }

  /** A call that the request's token would end, in a task that does the request's work. */
  private Optional<Lost> heeds(Call c, List<Step> steps, Site site) {
    Optional<Family> family =
        c.way() == Way.METHOD && !c.name().startsWith("with")
            ? c.receiver().flatMap(r -> tokens.family(Role.HEEDS, r.type()))
            : Optional.empty();
    Optional<Frame> handler = site.frame().enclosingMethod();
    boolean isOfRequest =
        family.isPresent()
            && handler
                .filter(f -> tokens.family(Role.SERVES, f.type().name()).equals(family))
                .filter(f -> answers(f, steps) || isAwaited(f, c))
                .isPresent();
    return isOfRequest
        ? family.map(
            f ->
                new Lost(
                    site,
                    f,
                    "`%s(...)` moves `%s(...)` to a thread that does not know the request, so it goes on when the caller cancels; %s"
                        .formatted(shown(site.call()), c.name(), cure(f))))
        : Optional.empty();
  }

  /** Whether the task tells a parameter of the handler how things went. */
  private static boolean answers(Frame handler, List<Step> steps) {
    Set<String> params = handler.params().stream().map(Var::name).collect(Collectors.toSet());
    return steps.stream()
        .anyMatch(
            s ->
                s instanceof Call c
                    && c.type().equals(TypeName.VOID)
                    && c.receiver()
                        .filter(r -> r instanceof Name n && params.contains(n.name()))
                        .isPresent());
  }

  private boolean isAwaited(Frame handler, Call c) {
    return sites.within(c.at()).stream()
        .filter(s -> s.call() == c)
        .flatMap(s -> s.frame().outwards().stream().takeWhile(f -> f != handler))
        .anyMatch(f -> f.escape().filter(Frame.Escape.AWAITED::equals).isPresent());
  }

  /** What a local of the task is given at first; any other expression as it is. */
  private static Step initial(Step step, List<Step> steps) {
    return step instanceof Name n
        ? steps.stream()
            .filter(s -> s instanceof Local l && l.var().name().equals(n.name()))
            .flatMap(s -> ((Local) s).var().init().stream())
            .findFirst()
            .orElse(step)
        : step;
  }

  private Optional<Family> ambientFamily(TypeName type) {
    return tokens.token(type).filter(f -> !f.says(Role.AMBIENT).isEmpty());
  }

  /** Whether the executor may carry the token: only one that is seen to be made here does not. */
  private boolean mayBeCarried(Call hop, Site site) {
    boolean ofStage = hop.name().endsWith("Async");
    boolean isThread = hop.way() == Way.NEW || hop.name().equals("startVirtualThread");
    if (isThread || ofStage && hop.args().size() == 1) {
      return false;
    }
    Optional<Step> executor =
        ofStage
            ? Optional.of(hop.args().get(hop.args().size() - 1))
            : hop.receiver().filter(r -> !(r instanceof Name n && n.what() == What.TYPE));
    return executor
        .map(e -> sites.origins(site, e).stream().anyMatch(o -> !isPlainExecutor(o)))
        .orElse(true);
  }

  private boolean isPlainExecutor(Step made) {
    if (!(made instanceof Call c) || tokens.called(Role.CARRIES, c).isPresent()) {
      return false;
    }
    boolean ofJdk =
        c.way() == Way.NEW
            ? c.made().name().startsWith("java.util.concurrent.")
            : c.callee().owner().name().startsWith("java.util.concurrent.");
    return ofJdk && c.body().isEmpty() && !MAY_CARRY.matcher(c.name()).matches();
  }

  private static String current(Family family) {
    Pattern ambient = family.says(Role.AMBIENT).get(0);
    return new TypeName(ambient.type()).simple() + "." + ambient.member() + "()";
  }

  private static String cure(Family family) {
    return "take it over with `%s.%s(...)`"
        .formatted(current(family), family.says(Role.CARRIES).get(0).member());
  }

  private static String shown(Call c) {
    return c.way() == Way.NEW ? "new " + c.made().simple() : c.name();
  }
}
