package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Mark;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import dev.heed.sight.Frame;
import dev.heed.sight.Sites;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A static field holds a source of tokens, or a holder of one: all users share one cancellation.
 *
 * <p>Reports static fields, constants of interfaces and the fields of enum constants, and says
 * which harm applies: it is replaced while others use it, anyone can cancel it, or it is never
 * closed.
 *
 * <p>Silent for none constants, for a registry (a static final map whose entries are removed in the
 * same class) and for a factory of sources.
 */
final class StaticTokenSource {
  static final Rule RULE =
      new Rule(
          "StaticTokenSource",
          "A static field holds a source of cancellation tokens that all users share",
          Severity.WARNING,
          StaticTokenSource::judge);

  private static final Set<String> FACTORIES =
      Set.of(
          "java.util.function.Supplier",
          "java.util.concurrent.Callable",
          "java.util.function.Function");

  private static final Set<String> REMOVALS =
      Set.of("remove", "removeIf", "computeIfPresent", "poll", "pop", "invalidate", "clear");

  private StaticTokenSource() {}

  private static Stream<Finding> judge(Sites sites) {
    return sites
        .types()
        .flatMap(t -> t.type().fields().stream().flatMap(f -> at(t, f, sites).stream()));
  }

  private static Optional<Finding> at(Frame frame, Var field, Sites sites) {
    TypeDecl type = frame.type();
    boolean isEnumConstantsOwn = type.is(Mark.ENUM) && !field.is(Mark.STATIC);
    if (!field.is(Mark.STATIC) && !isEnumConstantsOwn) {
      return Optional.empty();
    }
    Optional<Family> family = source(field.type(), sites);
    boolean isHolder = family.isEmpty();
    if (isHolder) {
      family = held(field.type(), sites);
    }
    if (family.isEmpty()
        || !isHolder && isNone(type, field, sites)
        || isHolder && (isFactory(field) || isRegistry(field, sites))) {
      return Optional.empty();
    }
    boolean isReplaced = !field.is(Mark.FINAL) || isHolder && isWritten(field, sites);
    String harm =
        isReplaced
            ? "it is replaced while others still use the old one"
            : !field.is(Mark.PRIVATE)
                ? "anyone can cancel it, for everyone"
                : "it is never closed, and once cancelled it is cancelled for everyone";
    return Optional.of(
        RULE.finding(
            sites,
            type.name().name() + "#" + field.name(),
            field.nameAt(),
            "the static `%s` %s a source that all users share: %s; make one for each piece of work"
                .formatted(field.name(), isHolder ? "holds" : "is", harm),
            family.get().name()));
  }

  private static Optional<Family> source(TypeName type, Sites sites) {
    return sites.tokens().family(Role.SOURCE, type);
  }

  /** The source inside a holder: an array, a reference, a map's value. */
  private static Optional<Family> held(TypeName type, Sites sites) {
    if (type.isArray()) {
      return source(type.component(), sites);
    }
    if (!type.name().startsWith("java.") && sites.tokens().isToken(type)) {
      return Optional.empty();
    }
    if (type.simple().equals("Class")) {
      return Optional.empty(); // names the type, holds none
    }
    List<TypeName> arguments = type.arguments();
    return arguments.isEmpty()
        ? Optional.empty()
        : source(arguments.get(arguments.size() - 1), sites);
  }

  /** A constant that never cancels, where tokens are sources too. */
  private static boolean isNone(TypeDecl type, Var field, Sites sites) {
    if (!sites.tokens().isToken(field.type())) {
      return false;
    }
    List<Step> values = sites.values(type, field);
    return sites.nones().isConstant(type, field)
        || !values.isEmpty()
            && field.is(Mark.FINAL)
            && values.stream().allMatch(v -> sites.nones().isNone(v, field.type()));
  }

  private static boolean isFactory(Var field) {
    if (!FACTORIES.contains(field.type().name())) {
      return false;
    }
    Step init = field.init().orElse(null);
    if (init instanceof Call c && c.way() == Way.REFERENCE) {
      return true;
    }
    return init instanceof Lambda l
        ? Walk.own(l.body()).anyMatch(s -> s instanceof Call c && c.way() == Way.NEW)
        : !(init instanceof Call);
  }

  private static boolean isRegistry(Var field, Sites sites) {
    boolean isMap = field.type().arguments().size() == 2;
    return isMap
        && field.is(Mark.FINAL)
        && sites.all().anyMatch(s -> REMOVALS.contains(s.call().name()) && isOn(s.call(), field));
  }

  /** Whether the call is made on the field, or on a view of it. */
  private static boolean isOn(Call call, Var field) {
    Step receiver = call.receiver().orElse(null);
    while (receiver instanceof Call c) {
      receiver = c.receiver().orElse(null);
    }
    return receiver instanceof Name n && n.name().equals(field.name());
  }

  private static boolean isWritten(Var field, Sites sites) {
    return sites
            .all()
            .anyMatch(
                s ->
                    s.call()
                            .name()
                            .matches("set|getAndSet|updateAndGet|compareAndSet|put|add|lazySet")
                        && isOn(s.call(), field))
        || sites
            .methods()
            .flatMap(f -> f.method().get().body().stream())
            .flatMap(Walk::all)
            .anyMatch(
                s ->
                    s instanceof Store store
                        && store.target() instanceof Step.Group g
                        && g.kind().equals("[]")
                        && g.parts().get(0) instanceof Name n
                        && n.name().equals(field.name()));
  }
}
