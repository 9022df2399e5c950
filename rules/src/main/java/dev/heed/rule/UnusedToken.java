package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Loop;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import dev.heed.sight.Doors;
import dev.heed.sight.Frame;
import dev.heed.sight.Sites;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A method takes a token and never uses it: callers believe that they can cancel it.
 *
 * <p>Reports the parameter when the body does work and mentions it nowhere.
 *
 * <p>Silent for overrides and what the project overrides, for other shapes that are not the
 * method's own (hooks for subclasses, default methods, method references, entry points, records,
 * deprecated methods), for bodies that are empty, throw or end at once, for names that say so
 * ({@code ignored}), for a token that nobody can ask, when an overload of a callee takes a token
 * (that call is another rule's place), and when a callee is not known.
 */
final class UnusedToken {
  static final Rule RULE =
      new Rule(
          "UnusedToken",
          "A token parameter is never used, so callers cannot cancel what they think they can",
          Severity.INFO,
          UnusedToken::judge);

  private static final Pattern IGNORED =
      Pattern.compile(
          "_+([A-Z]\\w*)?|(ignored?|unused|notUsed|dummy)\\d*([A-Z_]\\w*)?|\\w+(Ignored|Unused)");

  private UnusedToken() {}

  private static Stream<Finding> judge(Sites sites) {
    Doors doors = sites.doors();
    return sites.methods().flatMap(f -> of(f, doors, sites));
  }

  private static Stream<Finding> of(Frame method, Doors doors, Sites sites) {
    Method m = method.method().get();
    List<Step> body = m.body().orElse(List.of());
    List<Var> unused =
        m.params().stream()
            .filter(p -> sites.tokens().isToken(p.type()))
            .filter(p -> !IGNORED.matcher(p.name()).matches())
            .filter(p -> !Walk.mentions(body, p.name()))
            .toList();
    if (unused.isEmpty()
        || !doesWork(body)
        || isForced(method, doors, sites)
        || mayForward(method, sites)) {
      return Stream.empty();
    }
    return unused.stream().flatMap(p -> at(p, method, sites).stream());
  }

  private static Optional<Finding> at(Var param, Frame method, Sites sites) {
    Family family = sites.tokens().token(param.type()).get();
    if (family.says(Role.POLL).isEmpty() && family.says(Role.RAISE).isEmpty()) {
      return Optional.empty(); // nobody can ask it, and there is nobody to hand it to
    }
    return Optional.of(
        RULE.finding(
                sites,
                method,
                param.nameAt(),
                "`%s` is never used, so whoever cancels it changes nothing here; check it, pass it on, or drop it"
                    .formatted(param.name()),
                family.name())
            .about(param.name()));
  }

  /** Whether there is anything to cancel: a loop, or a call that is more than a value's own. */
  private static boolean doesWork(List<Step> steps) {
    return steps.stream()
        .anyMatch(
            s ->
                s instanceof Loop
                    || s instanceof Lambda
                    || s instanceof Call c && !isShort(c)
                    || !(s instanceof Exit e && e.keyword().equals("throw"))
                        && doesWork(Walk.parts(s)));
  }

  /** Calls on strings, numbers and collections, which end at once. */
  private static boolean isShort(Call call) {
    String owner = call.callee().owner().name();
    return owner.startsWith("java.util.") && !owner.startsWith("java.util.concurrent.")
        || owner.startsWith("java.lang.")
            && !owner.matches("java.lang.(Thread|Process\\w*|Object)");
  }

  /** Whether the method's shape is not its own, or nobody can tell. */
  private static boolean isForced(Frame method, Doors doors, Sites sites) {
    Method m = method.method().get();
    Hierarchy hierarchy = sites.tokens().hierarchy();
    String owner = method.type().name().name();
    return isHook(method)
        || m.is(Mark.DEPRECATED)
        || m.isConstructor() && method.type().is(Mark.RECORD)
        || !m.isConstructor() && !hierarchy.lineage(owner).complete()
        || sites.overridden(method).findAny().isPresent()
        || doors.isForced(method)
        || sites
            .all()
            .anyMatch(s -> s.call().way() == Way.REFERENCE && s.call().name().equals(m.name()))
        || canBeOverridden(m)
            && (isOverridden(method, sites) || sites.project().mayBeOverridden(m.signature()));
  }

  private static boolean canBeOverridden(Method m) {
    return !m.isConstructor() && !m.is(Mark.PRIVATE) && !m.is(Mark.STATIC) && !m.is(Mark.FINAL);
  }

  /** Whether the method has a body only until a subclass gives it a better one. */
  private static boolean isHook(Frame method) {
    Method m = method.method().get();
    return m.is(Mark.DEFAULT) || canBeOverridden(m) && method.type().is(Mark.ABSTRACT);
  }

  /** Whether a type of this file gives the method another body. */
  private static boolean isOverridden(Frame method, Sites sites) {
    Method m = method.method().get();
    return sites
        .methods()
        .filter(f -> f != method && f.method().get().name().equals(m.name()))
        .flatMap(sites::overridden)
        .anyMatch(x -> x.signature().equals(m.signature()));
  }

  /** Whether a call of the body could take a token, or is not known. */
  private static boolean mayForward(Frame method, Sites sites) {
    return sites
        .all()
        .filter(s -> s.frame().outwards().contains(method))
        .anyMatch(s -> mayTake(s.call(), method.method().get(), sites));
  }

  private static boolean mayTake(Call call, Method method, Sites sites) {
    Signature callee = call.callee();
    if (callee.isUnknown() || callee.params().stream().anyMatch(p -> p.isUnknown())) {
      return true;
    }
    Optional<TypeName> on =
        call.way() == Way.METHOD ? call.receiver().map(Step::type) : Optional.empty();
    // On a `Handler<CancellationToken>` a parameter of the type's variable is a token.
    boolean ofTokens =
        on.stream()
            .flatMap(t -> t.arguments().stream())
            .anyMatch(a -> a.isUnknown() || sites.tokens().isToken(a));
    return Stream.concat(Stream.of(callee.owner()), on.stream())
        .filter(t -> !t.isArray() && !t.isVariable())
        .map(t -> sites.tokens().hierarchy().lineage(t.name()))
        .anyMatch(
            l ->
                !l.complete()
                    || l.types().stream()
                        .flatMap(t -> t.methods().stream())
                        .filter(m -> m.name().equals(callee.name()))
                        .filter(m -> !m.signature().equals(method.signature()))
                        .anyMatch(m -> takesToken(m, callee, ofTokens, sites)));
  }

  private static boolean takesToken(Method m, Signature callee, boolean ofTokens, Sites sites) {
    List<TypeName> params = m.signature().params();
    return params.stream()
        .anyMatch(
            p ->
                sites.tokens().isToken(p)
                    || ofTokens && p.isVariable() && params.size() > callee.params().size());
  }
}
