package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.flow.Flow.Handing;
import dev.heed.flow.Flow.Run;
import dev.heed.flow.Flow.Target;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.Var;
import dev.heed.sight.Doors;
import dev.heed.sight.Frame;
import dev.heed.sight.Joins;
import dev.heed.sight.Scope;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Tokens;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether code that is handed to somebody, as a lambda, a method reference or an anonymous class,
 * runs before the call that it is written in returns. It does where a family says so of the callee,
 * where it is called right here, where somebody here waits for it, and where a callable of the
 * sources does nothing else with it than run it; what is neither is not known to.
 */
final class Handed {
  /** What functional interfaces and all objects have besides the method that is the code. */
  private static final Set<String> BESIDE =
      Set.of(
          "andThen",
          "compose",
          "negate",
          "and",
          "or",
          "reversed",
          "thenComparing",
          "equals",
          "hashCode",
          "toString",
          "getClass");

  /**
   * When code runs.
   *
   * @param cut why it may not run here, empty if it does
   * @param handed who must run it at once for that
   */
  record When(String cut, List<Handing> handed) {
    static final When HERE = new When("", List.of());

    static When never(String why) {
      return new When(why, List.of());
    }
  }

  /** Where code goes: an argument of a call, or the receiver of one (then {@code param} is -1). */
  private record Use(Site site, int param) {
    boolean isReceiver() {
      return param < 0;
    }
  }

  private final Sites sites;
  private final Tokens tokens;
  private final Targets targets;
  private final Doors doors;
  private final Joins joins;

  /** By lambda, body of an anonymous class, or method reference. */
  private final Map<Object, Use> uses = new IdentityHashMap<>();

  /** The locals that hold such code first. */
  private final Map<Object, Var> locals = new IdentityHashMap<>();

  private final Map<Var, List<Use>> ofLocals = new IdentityHashMap<>();

  /** Where anonymous classes are made. */
  private final Map<TypeDecl, Site> made = new IdentityHashMap<>();

  Handed(Sites sites, Targets targets) {
    this.sites = sites;
    this.tokens = sites.tokens();
    this.targets = targets;
    this.doors = sites.doors();
    this.joins = new Joins(sites);
    sites.all().forEach(this::note);
    Walk.inside(sites.unit().types())
        .filter(s -> s instanceof Local l && l.how() == Step.How.PLAIN)
        .map(s -> ((Local) s).var())
        .forEach(v -> v.init().ifPresent(i -> codes(i).forEach(c -> locals.put(c, v))));
  }

  private void note(Site site) {
    Call call = site.call();
    call.body().ifPresent(b -> made.put(b, site));
    call.receiver().ifPresent(r -> note(r, new Use(site, -1)));
    for (int i = 0; i < call.args().size(); i++) {
      note(call.args().get(i), new Use(site, i));
    }
  }

  private void note(Step value, Use use) {
    codes(value).forEach(c -> uses.put(c, use));
    use.site
        .variable(value)
        .map(Scope::var)
        .ifPresent(v -> ofLocals.computeIfAbsent(v, k -> new ArrayList<>()).add(use));
  }

  /** The code that an expression is, behind casts and conditions. */
  private static List<Object> codes(Step value) {
    if (value instanceof Lambda) {
      return List.of(value);
    } else if (value instanceof Call c && c.way() == Way.REFERENCE) {
      return List.of(c);
    } else if (value instanceof Call c && c.body().isPresent()) {
      return List.of(c.body().get());
    } else if (value instanceof Group g && g.kind().equals("cast")) {
      return codes(g.parts().get(g.parts().size() - 1));
    } else if (value instanceof Fork f && f.kind().equals("?")) {
      return f.arms().stream().flatMap(a -> a.stream()).flatMap(a -> codes(a).stream()).toList();
    }
    return List.of();
  }

  /** Whether a call in a member runs when the member does. */
  When when(Site site, Frame member) {
    List<Handing> handed = new ArrayList<>();
    if (site.call().way() == Way.REFERENCE) {
      When when = ofReference(site);
      if (!when.cut.isEmpty()) {
        return when;
      }
      handed.addAll(when.handed);
    }
    String method = Handing.ANY;
    for (Frame f : site.frame().outwards()) {
      if (f == member || f.params().stream().anyMatch(p -> tokens.isToken(p.type()))) {
        // Whoever hands a token to code waits for it, as far as the token goes.
        break;
      }
      When when = of(f, method);
      if (!when.cut.isEmpty()) {
        return when;
      }
      handed.addAll(when.handed);
      method = f.method().filter(m -> !m.is(Mark.INITIALIZER)).map(Method::name).orElse("");
    }
    return new When("", handed);
  }

  private When ofReference(Site site) {
    Use use = uses.get(site.call());
    if (use == null || use.isReceiver() || tokens.called(Role.LATER, use.site.call()).isEmpty()) {
      return of(site.call(), site.frame(), Handing.ANY);
    }
    return joins.isAwaited(use.site) ? When.HERE : When.never(Frame.Escape.RUNS_LATER.why());
  }

  /**
   * @param method of an anonymous class, the one in which the call is, empty for none
   */
  private When of(Frame frame, String method) {
    if (frame.params().stream().anyMatch(p -> p.type().isUnknown())) {
      return When.never("a parameter of unknown type may be a token");
    }
    if (frame.method().isPresent()) {
      return doors.isHandler(frame) ? When.never("it answers an event") : When.HERE;
    }
    boolean isCode = frame.lambda().isPresent() || frame.type().is(Mark.ANONYMOUS);
    if (frame.kind() == Frame.Kind.FIELD || !isCode) {
      return When.HERE;
    }
    Object code = frame.lambda().isPresent() ? frame.lambda().get() : frame.type();
    if (frame.lambda().isEmpty() && method.isEmpty()) {
      // What an object is initialised with runs when it is made.
      return When.HERE;
    }
    if (frame.escape().isPresent()) {
      return isJoined(code, frame) ? When.HERE : When.never(frame.escape().get().why());
    }
    return of(code, frame.outer().orElseThrow(), frame.lambda().isPresent() ? Handing.ANY : method);
  }

  private boolean isJoined(Object code, Frame frame) {
    boolean mayBe = frame.escape().filter(Frame.Escape.AWAITED::equals).isPresent();
    return mayBe && usesOf(code).stream().anyMatch(u -> !u.isReceiver() && isJoined(u.site))
        || mayBe && code instanceof TypeDecl t && made.containsKey(t) && isJoined(made.get(t));
  }

  private boolean isJoined(@Nullable Site site) {
    return site != null
        && tokens.called(Role.LATER, site.call()).isPresent()
        && joins.isAwaited(site);
  }

  private List<Use> usesOf(Object code) {
    Use use = uses.get(code);
    if (use != null) {
      return List.of(use);
    }
    Var local = locals.get(code);
    return local == null ? List.of() : ofLocals.getOrDefault(local, List.of());
  }

  /** When code runs that a frame hands to somebody. */
  private When of(Object code, Frame around, String method) {
    When found = When.never(Handing.UNKNOWN);
    for (Use use : usesOf(code)) {
      if (use.site.frame() != around) {
        continue;
      }
      When when = of(use, method);
      if (when.cut.isEmpty() && when.handed.isEmpty()) {
        return when;
      }
      found = found.cut.isEmpty() ? found : when;
    }
    return found;
  }

  private When of(Use use, String method) {
    Call taker = use.site.call();
    if (use.isReceiver()) {
      boolean runs =
          taker.way() == Way.METHOD
              && (method.equals(Handing.ANY)
                  ? !BESIDE.contains(taker.name())
                  : taker.name().equals(method));
      return runs ? When.HERE : When.never(Handing.UNKNOWN);
    }
    if (joins.runsNow(use.site)) {
      return When.HERE;
    }
    Optional<Handing> handing = handing(use, method);
    return handing.map(h -> new When("", List.of(h))).orElse(When.never(Handing.UNKNOWN));
  }

  private Optional<Handing> handing(Use use, String method) {
    Call taker = use.site.call();
    Target target = targets.of(taker);
    int params = taker.callee().params().size();
    return target.isOutside() || use.param >= params
        ? Optional.empty()
        : Optional.of(
            new Handing(target, targets.isVirtual(taker), targets.on(taker), use.param, method));
  }

  /** What a method runs of the code that it is handed. */
  List<Run> runs(Frame frame) {
    Method m = frame.method().get();
    List<Run> runs = new ArrayList<>();
    if (m.params().isEmpty()) {
      return runs;
    }
    for (Site site : sites.in(m.signature())) {
      if (site.detached().isPresent()) {
        continue;
      }
      Call call = site.call();
      int receiver = call.receiver().map(r -> param(r, site, frame)).orElse(-1);
      boolean isRun =
          receiver >= 0
              && (call.way() == Way.METHOD || call.way() == Way.REFERENCE)
              && !BESIDE.contains(call.name());
      if (isRun) {
        add(new Run(receiver, call.name(), List.of()), site, frame, runs);
      }
      for (int i = 0; i < call.args().size(); i++) {
        int param = param(call.args().get(i), site, frame);
        if (param >= 0) {
          When when = of(new Use(site, i), "");
          if (when.cut.isEmpty()) {
            add(new Run(param, "", when.handed), site, frame, runs);
          }
        }
      }
    }
    return runs;
  }

  private void add(Run run, Site site, Frame member, List<Run> to) {
    When when = when(site, member);
    if (when.cut.isEmpty()) {
      List<Handing> by = new ArrayList<>(run.by());
      by.addAll(when.handed);
      to.add(new Run(run.param(), run.method(), by));
    }
  }

  /** The number of the method's parameter that an expression is, by whatever name; -1 for none. */
  private static int param(Step step, Site site, Frame method) {
    Optional<Scope> variable = step instanceof Name ? site.variable(step) : Optional.<Scope>empty();
    Optional<Step> other =
        variable
            .filter(s -> s.what() == What.LOCAL)
            .flatMap(s -> s.var().init())
            .filter(i -> i instanceof Name n && n.of().isEmpty());
    if (other.isPresent()) {
      return param(other.get(), site, method);
    }
    return variable
        .filter(s -> s.what() == What.PARAM && s.frame() == method)
        .map(s -> Integer.valueOf(method.params().indexOf(s.var())))
        .orElse(-1);
  }
}
