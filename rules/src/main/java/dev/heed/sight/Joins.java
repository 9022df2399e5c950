package dev.heed.sight;

import dev.heed.family.Role;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.How;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a call ends only when the code that it is handed has run, or somebody here waits. */
public final class Joins {
  private final Tokens tokens;

  /** The locals of the file, by what they are given first. */
  private final Map<Step, Local> byValue = new IdentityHashMap<>();

  private final List<Local> each = new ArrayList<>();
  private final Map<Frame, List<Site>> waiting = new IdentityHashMap<>();
  private final Map<Frame, List<Site>> running = new IdentityHashMap<>();

  /** Judges the calls of one file. */
  public Joins(Sites sites) {
    this.tokens = sites.tokens();
    Walk.inside(sites.unit().types())
        .filter(Local.class::isInstance)
        .map(Local.class::cast)
        .forEach(
            l -> {
              l.var().init().ifPresent(i -> byValue.put(i, l));
              if (l.how() == How.EACH) {
                each.add(l);
              }
            });
    sites
        .all()
        .forEach(
            s -> {
              if (plays(Role.AWAITS, s.call())) {
                waiting.computeIfAbsent(s.frame(), k -> new ArrayList<>()).add(s);
              }
              if (plays(Role.NOW, s.call())) {
                running.computeIfAbsent(s.frame(), k -> new ArrayList<>()).add(s);
              }
            });
  }

  private boolean plays(Role role, Call call) {
    return tokens.called(role, call).isPresent();
  }

  /** Whether a family says that the code which the call is handed runs before the call is over. */
  public boolean runsNow(Site site) {
    if (plays(Role.NOW, site.call())) {
      return true;
    }
    if (!plays(Role.LAZY, site.call())) {
      return false;
    }
    Call at = site.call();
    for (Call around : site.around()) {
      if (!isPart(at, around)) {
        break;
      }
      if (plays(Role.NOW, around)) {
        return true;
      }
      if (!plays(Role.LAZY, around)) {
        break;
      }
      at = around;
    }
    return isRunLater(site, Optional.ofNullable(byValue.get(at)).map(Local::var));
  }

  /** What a local is made of, or the receiver collects, and a later call runs. */
  private boolean isRunLater(Site site, Optional<Var> value) {
    Optional<Var> collected = site.call().receiver().flatMap(r -> root(r, site));
    return running.getOrDefault(site.frame(), List.of()).stream()
        .anyMatch(
            n ->
                isIn(n.call().args(), value, n)
                    || isIn(n.call().args(), collected, n)
                    || isIn(n.call().receiver().stream().toList(), value, n));
  }

  private static boolean isIn(List<Step> values, Optional<Var> variable, Site site) {
    return variable.isPresent()
        && values.stream()
            .anyMatch(v -> root(v, site).filter(x -> x == variable.get()).isPresent());
  }

  /** Whether the method waits for what the call starts, by its value, before it goes on or ends. */
  public boolean isAwaited(Site site) {
    Call at = site.call();
    for (Call around : site.around()) {
      if (!isPart(at, around)) {
        break;
      }
      if (plays(Role.AWAITS, around)) {
        return true;
      }
      if (!goesOn(around)) {
        return isCollected(at, around, site);
      }
      at = around;
    }
    Local local = byValue.get(at);
    return local != null && isAwaited(local.var(), site.frame());
  }

  /** A stage of a stage, or of several. */
  private boolean goesOn(Call call) {
    return tokens.family(Role.ASYNC, call.type()).isPresent() && call.way() == Way.METHOD;
  }

  private static boolean isPart(Call part, Call of) {
    return of.receiver().filter(r -> r == part).isPresent()
        || of.args().stream().anyMatch(a -> a == part);
  }

  private boolean isAwaited(Var future, Frame frame) {
    return waiting.getOrDefault(frame, List.of()).stream()
        .anyMatch(
            w ->
                Stream.concat(w.call().receiver().stream(), w.call().args().stream())
                    .anyMatch(v -> comesFrom(v, future, w)));
  }

  /** {@code all.add(submit(...))}, and later each of them is waited for. */
  private boolean isCollected(Call at, Call into, Site site) {
    Optional<Var> all = into.receiver().flatMap(r -> root(r, site));
    if (all.isEmpty() || into.args().stream().noneMatch(a -> a == at)) {
      return false;
    }
    return isAwaited(all.get(), site.frame())
        || each.stream()
            .filter(l -> l.var().init().filter(i -> Walk.isPlain(i, all.get().name())).isPresent())
            .anyMatch(l -> isAwaited(l.var(), site.frame()));
  }

  /** Whether an expression is the variable, a stage of it, or is made of it. */
  private boolean comesFrom(Step value, Var variable, Site site) {
    if (value instanceof Name) {
      return root(value, site).filter(v -> v == variable).isPresent();
    }
    return value instanceof Call c
        && (c.receiver().filter(r -> comesFrom(r, variable, site)).isPresent()
            || c.args().stream().anyMatch(a -> comesFrom(a, variable, site)));
  }

  private static Optional<Var> root(Step value, Site site) {
    return site.variable(value).map(Scope::var);
  }
}
