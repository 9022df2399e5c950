package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.Var;
import dev.heed.sight.Frame;
import dev.heed.sight.Sites;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A long-lived object keeps the token of one call in a field. Off unless selected.
 *
 * <p>Reports a field that a method, not only a constructor, sets from its own token parameter: the
 * token of one call lives on in the object and replaces another's; and a field given a token in the
 * constructor of an object that is long-lived by its name or by having one shared instance.
 *
 * <p>Silent for records, builders, setters and other carriers of one request, for classes that are
 * the operation themselves (runnable, jobs, visitors, tokens), for a field that the method takes
 * back before it ends, and when nobody can tell.
 */
final class StoredToken {
  static final Rule RULE =
      new Rule(
          "StoredToken",
          "A long-lived object keeps the cancellation token of one call in a field",
          Severity.INFO,
          false,
          StoredToken::judge);

  private static final Pattern LONG_LIVED =
      Pattern.compile(
          "\\w*(Service|Registry|Cache|Repository|Server|Client|Controller|Plugin|Dao"
              + "|Gateway|Singleton|Servlet|Resource|Endpoint)(Impl)?");

  private static final Pattern ONE_REQUEST =
      Pattern.compile(
          "\\w*(Builder|Request|Options|Params|Parameters|Settings|Context|Config|Arguments|Args|Scope"
              + "|Job|Task|Operation|Command|Action|Runnable|Callable|Worker|Runner|Visitor|Process"
              + "|Thread|Walker|Collector|Iterator|Query|Search|Requestor|Monitor|Token|Indicator"
              + "|Checker|Stream|Call|Change|Refactoring|Processor|Participant)(Impl|Base)?");

  private static final Pattern RUNS = Pattern.compile("run|call|execute|perform|compute|doRun");

  private StoredToken() {}

  private static Stream<Finding> judge(Sites sites) {
    return sites
        .types()
        .filter(t -> !isOneRequest(t.type(), sites))
        .flatMap(t -> t.type().fields().stream().flatMap(f -> at(t, f, sites).stream()));
  }

  private static Optional<Finding> at(Frame frame, Var field, Sites sites) {
    Optional<Family> family = sites.tokens().token(field.type());
    if (family.isEmpty() || field.is(Mark.STATIC)) {
      return Optional.empty();
    }
    TypeDecl type = frame.type();
    Optional<Method> setter =
        type.methods().stream()
            .filter(m -> !m.isConstructor() && keeps(m, field, sites) && !isTakenBack(m, field))
            .filter(m -> isLongLived(type) || !isSetter(m, type))
            .findFirst();
    boolean byConstructor =
        isLongLived(type)
            && type.methods().stream().anyMatch(m -> m.isConstructor() && keeps(m, field, sites));
    if (setter.isEmpty() && !byConstructor) {
      return Optional.empty();
    }
    String how =
        setter
            .map(m -> "`" + Places.shown(m) + "` keeps its caller's token in `%s` after it ended")
            .orElse("`" + type.name().simple() + "` outlives the token that `%s` keeps");
    return Optional.of(
        RULE.finding(
            sites,
            type.name().name() + "#" + field.name(),
            field.nameAt(),
            how.formatted(field.name()) + "; pass the token to each call instead",
            family.get().name()));
  }

  /** Whether objects of the type are made for one piece of work, or nobody can tell. */
  private static boolean isOneRequest(TypeDecl type, Sites sites) {
    return type.is(Mark.RECORD)
        || type.is(Mark.ANONYMOUS)
        || ONE_REQUEST.matcher(type.name().simple()).matches()
        || sites.tokens().isToken(type.name())
        || sites.tokens().family(Role.SOURCE, type.name()).isPresent()
        || !sites.tokens().hierarchy().lineage(type.name().name()).complete()
        || type.supers().stream()
            .anyMatch(
                s ->
                    ONE_REQUEST.matcher(s.simple()).matches()
                        || sites.tokens().hierarchy().functional(s).isPresent())
        || type.methods().stream()
            .anyMatch(m -> RUNS.matcher(m.name()).matches() && m.params().isEmpty());
  }

  private static boolean isLongLived(TypeDecl type) {
    boolean isShared =
        type.fields().stream()
            .anyMatch(f -> f.is(Mark.STATIC) && f.type().name().equals(type.name().name()));
    return isShared || LONG_LIVED.matcher(type.name().simple()).matches();
  }

  /** Whether the method stores a token parameter of its own in the field. */
  private static boolean keeps(Method m, Var field, Sites sites) {
    return stores(m, field)
        .anyMatch(
            s ->
                bare(s.value()) instanceof Name n
                    && n.of().isEmpty()
                    && n.what() == What.PARAM
                    && m.params().stream()
                        .anyMatch(
                            p -> p.name().equals(n.name()) && sites.tokens().isToken(p.type())));
  }

  /** Whether the method only configures an object that may be made for one call. */
  private static boolean isSetter(Method m, TypeDecl type) {
    return m.signature().returns().name().equals(type.name().name())
        || m.name().matches("(set|with|use|init)([A-Z]\\w*)?")
        || m.body().filter(b -> b.size() == 1).isPresent();
  }

  /** Whether the method puts something else back: {@code this.token = null}, the one before. */
  private static boolean isTakenBack(Method m, Var field) {
    return stores(m, field).count() > 1;
  }

  private static Stream<Store> stores(Method m, Var field) {
    return Walk.own(m.body().orElse(List.of()))
        .filter(s -> s instanceof Store)
        .map(s -> (Store) s)
        .filter(
            s ->
                s.target() instanceof Name n
                    && n.what() == What.FIELD
                    && n.name().equals(field.name())
                    && n.of().map(StoredToken::isThis).orElse(true));
  }

  private static boolean isThis(Step step) {
    return step instanceof Name n && n.what() == What.SELF;
  }

  private static Step bare(Step step) {
    if (step instanceof Group g && g.kind().equals("cast")) {
      return bare(g.parts().get(0));
    }
    // `requireNonNull(token)` and its like give back what they are given.
    return step instanceof Call c && c.args().size() == 1 && c.name().startsWith("requireNonNull")
        ? bare(c.args().get(0))
        : step;
  }
}
