package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.sight.Doors;
import dev.heed.sight.Frame;
import dev.heed.sight.NonePassing;
import dev.heed.sight.Siblings;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Tokens;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A method returns an asynchronous type and offers no way to pass a token.
 *
 * <p>Reports when the method does work that could have been cancelled: it calls, itself or through
 * private methods of the file, something that takes a token or has a sibling that does. In the
 * modes {@code public} and {@code all} the evidence is not asked for. As info where all that the
 * token could do is keep a task from being begun, where the none is written and said by no other
 * rule, and where another file declares the method.
 *
 * <p>Silent when a sibling takes one; when a token is reachable by a parameter or the instance;
 * when the work is given a token that somebody else can cancel; when the future cancels its own
 * work, or is complete already; for reactive types; when the shape comes from outside; for private
 * methods that no code with a token calls; where the none that the method passes is reported
 * already; and for what follows a task, in types that have nothing to do with tokens.
 */
final class AsyncWithoutToken {
  static final Rule RULE =
      new Rule(
          "AsyncWithoutToken",
          "A method that returns an asynchronous type offers no way to pass a cancellation token",
          Severity.WARNING,
          AsyncWithoutToken::judge);

  private AsyncWithoutToken() {}

  private static Stream<Finding> judge(Sites sites) {
    Doors doors = sites.doors();
    Map<Span, Finding> byPlace = new HashMap<>();
    sites
        .methods()
        .filter(m -> isAsync(m.method().get().signature().returns(), sites))
        .flatMap(m -> at(m, sites, doors).stream())
        .forEach(f -> byPlace.putIfAbsent(f.at(), f));
    return byPlace.values().stream();
  }

  private static boolean isAsync(TypeName type, Sites sites) {
    return sites.tokens().family(Role.ASYNC, type).isPresent()
        && sites.tokens().family(Role.REACTIVE, type).isEmpty();
  }

  private static Optional<Finding> at(Frame method, Sites sites, Doors doors) {
    Method m = method.method().get();
    if (m.isConstructor()
        || m.body().isEmpty()
        || doors.takesToken(method)
        || doors.isForced(method)
        || sites.reachesToken(method)
        || doors.hasSibling(method)
        || method.type().is(Mark.ANONYMOUS)
        || m.is(Mark.PRIVATE) && !doors.isReached(method)
        || endsItself(m.body().get(), sites)) {
      return Optional.empty();
    }
    Optional<Evidence> evidence =
        switch (sites.asyncMode()) {
          case "all" -> Optional.of(Evidence.NONE);
          case "public" ->
              (m.is(Mark.PUBLIC) || m.is(Mark.PROTECTED)) && isFamilyInPlay(method.type(), sites)
                  ? Optional.of(Evidence.NONE)
                  : evidence(method, sites, doors, new HashSet<>());
          default -> evidence(method, sites, doors, new HashSet<>());
        };
    if (evidence.isEmpty() || evidence.get().isReported()) {
      return Optional.empty();
    }
    Method root = root(method, sites);
    boolean isInfo = evidence.get().isMild() || isDeclaredElsewhere(root, method, sites);
    return Optional.of(
        RULE.finding(
                sites, method, root.nameAt(), message(m, evidence.get()), evidence.get().family())
            .with(isInfo ? Severity.INFO : RULE.severity()));
  }

  private static String message(Method m, Evidence evidence) {
    String start =
        "`%s` returns `%s` and takes no cancellation token"
            .formatted(Places.shown(m), m.signature().returns().simple());
    return evidence.callee().isEmpty()
        ? start
        : start + ", so its callers cannot cancel `" + evidence.callee() + "`, which can be";
  }

  /**
   * Work that could have been cancelled.
   *
   * @param isReported whether another rule says it, at the call
   * @param isMild whether it might only not be begun, or is meant as likely as not
   */
  private record Evidence(String callee, String family, boolean isReported, boolean isMild) {
    static final Evidence NONE = new Evidence("", "", false);

    Evidence(String callee, String family, boolean isReported) {
      this(callee, family, isReported, false);
    }
  }

  /** What was found, or what weighs more. */
  private static Optional<Evidence> graver(Optional<Evidence> found, Optional<Evidence> other) {
    return found.isPresent() && (!found.get().isMild() || other.isEmpty()) ? found : other;
  }

  /** Whether the call adds to work that goes on already: {@code task.continueWith(...)}. */
  private static boolean follows(Call call, Sites sites) {
    return sites.tokens().called(Role.LATER, call).isPresent()
        && call.receiver()
            .filter(r -> !(r instanceof Step.Name n && n.what() == Step.What.TYPE))
            .filter(r -> isAsync(r.type(), sites))
            .isPresent();
  }

  private static Optional<Evidence> evidence(
      Frame method, Sites sites, Doors doors, Set<String> seen) {
    if (!seen.add(Doors.key(method.method().get().signature()))) {
      return Optional.empty();
    }
    Siblings siblings = sites.siblings();
    Optional<Evidence> found = Optional.empty();
    for (Site site : sites.in(method.method().get().signature())) {
      if (site.detached().isPresent()
          || !sites.inSight(site).isEmpty()
          || NoneTokenFacade.mayHaveToken(site)) {
        continue;
      }
      Optional<NonePassing> none = sites.nonePassed(site);
      if (none.isPresent()) {
        boolean isReported =
            site.frame()
                .enclosingMethod()
                .filter(f -> NoneTokenFacade.closes(site, f, sites, doors))
                .isPresent();
        if (isReported) {
          return Optional.of(new Evidence("", "", true));
        }
        found =
            graver(
                found,
                Optional.of(
                    new Evidence(
                        Places.callee(site),
                        none.get().family().name(),
                        false,
                        !doors.isReached(method))));
        continue;
      }
      Optional<Family> family = cancellable(site, sites, siblings);
      if (family.isPresent()) {
        if (isGiven(site, sites)
            || follows(site.call(), sites) && !isFamilyInPlay(method.type(), sites)) {
          continue;
        }
        found =
            graver(
                found,
                Optional.of(
                    new Evidence(
                        Places.callee(site),
                        family.get().name(),
                        false,
                        sites.tokens().called(Role.LATER, site.call()).isPresent())));
        continue;
      }
      Optional<Frame> helper =
          doors.method(site.call().callee()).filter(f -> f.method().get().is(Mark.PRIVATE));
      if (helper.isPresent()) {
        Optional<Evidence> deeper = evidence(helper.get(), sites, doors, seen);
        if (deeper.isPresent() && deeper.get().isReported()) {
          return deeper;
        }
        found = graver(found, deeper);
      }
    }
    return found;
  }

  /** Whether the call is given a token of which nobody sees that this code alone can cancel it. */
  private static boolean isGiven(Site site, Sites sites) {
    return site.call().args().stream()
        .filter(a -> sites.tokens().isToken(a.type()))
        .anyMatch(a -> !isOfOwnSource(site, a, sites));
  }

  /** {@code source.token()} of a source that is a local made here, or a local that holds it. */
  private static boolean isOfOwnSource(Site site, Step token, Sites sites) {
    return sites.origins(site, token).stream()
        .allMatch(
            o ->
                o instanceof Call c
                    && (isMade(c, sites)
                        || c.receiver().stream()
                            .flatMap(r -> sites.origins(site, r).stream())
                            .anyMatch(s -> s instanceof Call made && isMade(made, sites))));
  }

  private static boolean isMade(Call call, Sites sites) {
    return call.way() == Step.Way.NEW
        && sites.tokens().family(Role.SOURCE, call.made()).isPresent();
  }

  /** The family of the token that the callee takes, or that a sibling of it takes. */
  private static Optional<Family> cancellable(Site site, Sites sites, Siblings siblings) {
    Call call = site.call();
    if (sites.tokens().called(Role.LINK, call).isPresent()
        || sites.tokens().called(Role.REGISTER, call).isPresent()
        || call.way() == Step.Way.NEW
            && sites.tokens().family(Role.SOURCE, call.made()).isPresent()) {
      return Optional.empty();
    }
    Optional<Family> taken =
        call.callee().params().stream()
            .map(sites.tokens()::token)
            .flatMap(Optional::stream)
            .findFirst();
    return taken.isPresent()
        ? taken
        : siblings.of(site).stream().map(Siblings.Sibling::family).findFirst();
  }

  /** Whether the type has to do with tokens: in a field, a parameter or a call. */
  private static boolean isFamilyInPlay(TypeDecl type, Sites sites) {
    Tokens tokens = sites.tokens();
    return type.fields().stream().anyMatch(f -> tokens.isToken(f.type()))
        || type.methods().stream()
            .anyMatch(m -> m.signature().params().stream().anyMatch(tokens::isToken))
        || sites
            .all()
            .filter(s -> s.frame().type() == type)
            .map(Site::call)
            .anyMatch(
                c ->
                    tokens.isToken(c.type())
                        || c.args().stream().anyMatch(a -> tokens.isToken(a.type()))
                        || c.callee().params().stream().anyMatch(tokens::isToken));
  }

  /** Whether the future cancels its own work, or is complete before anyone could. */
  private static boolean endsItself(List<Step> body, Sites sites) {
    List<Step> returned = new ArrayList<>();
    Walk.own(body)
        .filter(s -> s instanceof Exit e && e.keyword().equals("return"))
        .forEach(s -> ((Exit) s).value().ifPresent(returned::add));
    List<Step> values = returned.stream().flatMap(v -> values(v, body)).toList();
    boolean supplies =
        values.stream()
            .flatMap(AsyncWithoutToken::chain)
            .anyMatch(c -> sites.tokens().called(Role.SUPPLIES, c).isPresent());
    boolean done =
        !values.isEmpty()
            && values.stream()
                .allMatch(
                    v -> v instanceof Call c && sites.tokens().called(Role.DONE, c).isPresent());
    return supplies || done;
  }

  /** A value, or all that its local is ever given. */
  private static Stream<Step> values(Step value, List<Step> body) {
    if (!(value instanceof Step.Name n) || n.what() != Step.What.LOCAL) {
      return Stream.of(value);
    }
    return Walk.all(body)
        .flatMap(
            s -> {
              if (s instanceof Step.Local l && l.var().name().equals(n.name())) {
                return l.var().init().stream();
              }
              return s instanceof Step.Store t && Walk.isPlain(t.target(), n.name())
                  ? Stream.of(t.value())
                  : Stream.empty();
            });
  }

  /** A call and those that it is chained to. */
  private static Stream<Call> chain(Step step) {
    List<Call> calls = new ArrayList<>();
    Step at = step;
    while (at instanceof Call c) {
      calls.add(c);
      at = c.receiver().orElse(null);
    }
    return calls.stream();
  }

  /** Whether a method of another file is what callers see, and would have to change. */
  private static boolean isDeclaredElsewhere(Method root, Frame method, Sites sites) {
    return root == method.method().get() && sites.overridden(method).findAny().isPresent();
  }

  /** The method of this file that the method overrides in the end, else the method. */
  private static Method root(Frame method, Sites sites) {
    Method root = method.method().get();
    List<Method> here = sites.methods().map(f -> f.method().get()).toList();
    for (Method o : sites.overridden(method).toList()) {
      root =
          here.stream()
              .filter(h -> Doors.key(h.signature()).equals(Doors.key(o.signature())))
              .findFirst()
              .orElse(root);
    }
    return root;
  }
}
