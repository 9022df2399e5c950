package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Var;
import dev.heed.sight.Doors;
import dev.heed.sight.Frame;
import dev.heed.sight.Sites;
import dev.heed.sight.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A method takes a source and uses nothing of it but its token.
 *
 * <p>Reports the parameter when all that is done with it is to take its token, to ask whether it
 * was cancelled, to compare it with null, or to hand it to a method of the file that does no more.
 *
 * <p>Silent when the method cancels or closes it, hands it to code that nobody can see, keeps or
 * returns it, or never uses it; and where the method's shape is not its own: overrides and what is
 * overridden here, method references, entry points.
 */
final class SourcePassed {
  static final Rule RULE =
      new Rule(
          "SourcePassed",
          "A method takes a source of cancellation where its token would do",
          Severity.INFO,
          SourcePassed::judge);

  private final Sites sites;
  private final Doors doors;

  private SourcePassed(Sites sites) {
    this.sites = sites;
    this.doors = sites.doors();
  }

  private static Stream<Finding> judge(Sites sites) {
    SourcePassed judge = new SourcePassed(sites);
    return sites.methods().flatMap(f -> f.params().stream().flatMap(p -> judge.at(f, p).stream()));
  }

  private Optional<Finding> at(Frame method, Var param) {
    Optional<Family> family = source(param);
    if (family.isEmpty()
        || method.method().get().body().isEmpty()
        || !takesOnlyToken(method, param, new HashSet<>())
        || isShapedByOthers(method)) {
      return Optional.empty();
    }
    return Optional.of(
        RULE.finding(
            sites,
            method,
            param.nameAt(),
            "`%s` takes the source `%s` and uses only its token; take the token, so that it cannot cancel"
                .formatted(Places.shown(method.method().get()), param.name()),
            family.get().name()));
  }

  /** The family whose source, and not also token, the parameter is. */
  private Optional<Family> source(Var param) {
    return sites.tokens().isToken(param.type())
        ? Optional.empty()
        : sites.tokens().family(Role.SOURCE, param.type());
  }

  private boolean isShapedByOthers(Frame method) {
    Method m = method.method().get();
    boolean isReferred =
        sites
            .all()
            .anyMatch(
                s ->
                    s.call().way() == Way.REFERENCE
                        && (s.call().name().equals(m.name())
                            || m.isConstructor() && s.call().name().equals("new")));
    return isReferred
        || doors.isForced(method)
        || sites.overridden(method).findAny().isPresent()
        || isOverriddenHere(method);
  }

  private boolean isOverriddenHere(Frame method) {
    Method m = method.method().get();
    return !m.is(Mark.PRIVATE)
        && !m.is(Mark.STATIC)
        && sites
            .methods()
            .filter(f -> f != method && f.method().get().name().equals(m.name()))
            .anyMatch(f -> sites.overridden(f).anyMatch(x -> x.signature().equals(m.signature())));
  }

  private boolean takesOnlyToken(Frame method, Var param, Set<String> seen) {
    if (!seen.add(Doors.key(method.method().get().signature()) + "#" + param.name())) {
      return true; // it calls itself: the other uses decide
    }
    List<Step> body = method.method().get().body().orElse(List.of());
    long mentions = Walk.all(body).filter(s -> is(s, param)).count();
    long harmless = Walk.all(body).mapToLong(s -> harmless(s, param, seen)).sum();
    // What is handed on has been looked at below.
    return mentions > 0 && mentions == harmless && (takesToken(body, param) || seen.size() > 1);
  }

  private boolean takesToken(List<Step> body, Var param) {
    return Walk.all(body)
        .anyMatch(
            s ->
                s instanceof Call c
                    && c.receiver().filter(r -> is(r, param)).isPresent()
                    && sites.tokens().isToken(c.type()));
  }

  /** How often the step itself names the parameter in a way for which the token would do. */
  private long harmless(Step step, Var param, Set<String> seen) {
    if (step instanceof Call c && c.way() == Way.METHOD) {
      boolean asks =
          c.receiver().filter(r -> is(r, param)).isPresent()
              && c.args().isEmpty()
              && (sites.tokens().isToken(c.type())
                  || sites.tokens().called(Role.POLL, c).isPresent());
      return (asks ? 1 : 0) + handedOn(c, param, seen);
    } else if (step instanceof Call c && c.way() != Way.REFERENCE) {
      return handedOn(c, param, seen);
    } else if (step instanceof Group g && (g.kind().equals("==") || g.kind().equals("!="))) {
      boolean isNullTest = g.parts().stream().anyMatch(p -> p instanceof Literal l && l.isNull());
      return isNullTest ? g.parts().stream().filter(p -> is(p, param)).count() : 0;
    }
    return 0;
  }

  private long handedOn(Call c, Var param, Set<String> seen) {
    long count = 0;
    Optional<Frame> callee = doors.method(c.callee());
    for (int i = 0; i < c.args().size() && callee.isPresent(); i++) {
      List<Var> params = callee.get().params();
      if (is(c.args().get(i), param)
          && i < params.size()
          && isFixed(callee.get().method().get())
          && source(params.get(i)).isPresent()
          && takesOnlyToken(callee.get(), params.get(i), seen)) {
        count++;
      }
    }
    return count;
  }

  /** Whether the method is what runs: nobody can override it. */
  private static boolean isFixed(Method m) {
    return m.is(Mark.PRIVATE) || m.is(Mark.STATIC) || m.is(Mark.FINAL) || m.isConstructor();
  }

  private static boolean is(Step step, Var param) {
    return step instanceof Name n && n.of().isEmpty() && n.name().equals(param.name());
  }
}
