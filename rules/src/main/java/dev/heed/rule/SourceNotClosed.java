package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Mark;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.How;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Try;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import dev.heed.sight.Frame;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source that can be closed is made, kept in a local or a private field, and closed on no path.
 *
 * <p>Reports the creation when all that is ever done with the variable is to cancel it or to ask it
 * for its token.
 *
 * <p>Silent when it is closed anywhere, when it is handed on (returned, passed, stored elsewhere,
 * put into a list), captured by a shutdown hook, when a call on it is not known, for static fields
 * and those of enum constants (StaticTokenSource), for fields that others can see, and for
 * annotated ones.
 */
final class SourceNotClosed {
  static final Rule RULE =
      new Rule(
          "SourceNotClosed",
          "A source of cancellation tokens is made and closed on no path",
          Severity.INFO,
          SourceNotClosed::judge);

  private static final Pattern CLOSING =
      Pattern.compile("(try)?(close|dispose|destroy|release|free|shutdown|terminate)\\w*");

  private SourceNotClosed() {}

  private static Stream<Finding> judge(Sites sites) {
    return sites.all().flatMap(s -> at(s, sites).stream());
  }

  private static Optional<Finding> at(Site site, Sites sites) {
    Optional<Family> family = made(site.call(), sites).or(() -> derived(site, sites));
    Optional<String> holder = family.flatMap(f -> unclosed(site, sites));
    return holder.map(
        name ->
            RULE.finding(
                    sites,
                    site.frame(),
                    site.call().nameAt(),
                    "the source in `%s` is closed on no path, so what it registered stays; close it when the work is done"
                        .formatted(name),
                    family.get().name())
                .curedBy(Resource.fix(site, name, sites)));
  }

  /** The family of the source that the call makes: a constructor, or a factory of its own type. */
  private static Optional<Family> made(Call call, Sites sites) {
    boolean isFactory =
        call.way() == Way.METHOD
            && call.receiver().filter(r -> r instanceof Name n && n.what() == What.TYPE).isPresent()
            && call.callee().owner().erased().equals(call.type().erased());
    TypeName type = call.way() == Way.NEW ? call.made() : isFactory ? call.type() : TypeName.VOID;
    return type.equals(TypeName.VOID) || call.body().isPresent()
        ? Optional.empty()
        : sites.tokens().family(Role.SOURCE, type).filter(f -> sites.tokens().isCloseable(type));
  }

  /** A source that a token derives, and keeps until it is closed; a time limit closes it, too. */
  private static Optional<Family> derived(Site site, Sites sites) {
    Call call = site.call();
    boolean isKept =
        call.args().isEmpty()
            && sites.tokens().called(Role.CHILD, call).isPresent()
            && sites.tokens().isNamed(Role.SOURCE, call.type())
            && call.receiver()
                .filter(r -> sites.tokens().family(Role.SOURCE, r.type()).isEmpty())
                .filter(r -> sites.nones().argument(r, r.type(), site).isEmpty())
                .isPresent();
    return isKept ? sites.tokens().family(Role.SOURCE, call.type()) : Optional.empty();
  }

  /** The variable that keeps the source, if nothing ever closes it. */
  private static Optional<String> unclosed(Site site, Sites sites) {
    for (Frame f : site.frame().outwards()) {
      if (f.kind() == Frame.Kind.FIELD) {
        Var field = f.field().get();
        return field.init().filter(i -> is(i, site.call())).isPresent()
            ? unclosed(f.type(), field, sites)
            : unclosed(site, List.of(field.init().get()), sites);
      } else if (f.kind() == Frame.Kind.METHOD) {
        return unclosed(site, f.method().get().body().orElse(List.of()), sites);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> unclosed(Site site, List<Step> body, Sites sites) {
    for (Step s : Walk.all(body).toList()) {
      if (s instanceof Local l
          && l.how() == How.PLAIN
          && l.var().init().filter(i -> is(i, site.call())).isPresent()) {
        return unclosed(l.var().name(), body, sites);
      } else if (s instanceof Store store
          && is(store.value(), site.call())
          && store.target() instanceof Name n) {
        return switch (n.what()) {
          case LOCAL -> unclosed(n.name(), body, sites);
          case FIELD -> ofFile(n, sites);
          default -> Optional.empty();
        };
      }
    }
    return Optional.empty();
  }

  private static Optional<String> unclosed(String local, List<Step> body, Sites sites) {
    return mayBeClosed(body, s -> Walk.isPlain(s, local), sites)
        ? Optional.empty()
        : Optional.of(local);
  }

  private static Optional<String> ofFile(Name field, Sites sites) {
    return sites
        .types()
        .filter(t -> t.type().name().name().equals(field.owner().name()))
        .flatMap(
            t ->
                t.type().fields().stream()
                    .filter(f -> f.name().equals(field.name()))
                    .flatMap(f -> unclosed(t.type(), f, sites).stream()))
        .findFirst();
  }

  private static Optional<String> unclosed(TypeDecl type, Var field, Sites sites) {
    boolean isOwn =
        field.is(Mark.PRIVATE)
            && !field.is(Mark.STATIC)
            && !type.is(Mark.ENUM)
            && !type.is(Mark.RECORD)
            && field.annotations().isEmpty();
    Predicate<Step> isIt = s -> s instanceof Name n && n.name().equals(field.name());
    return isOwn && sites.types().noneMatch(t -> mayBeClosed(t.type(), isIt, sites))
        ? Optional.of(field.name())
        : Optional.empty();
  }

  private static boolean is(Step step, Call call) {
    return step == call
        || step instanceof Group g && g.kind().equals("cast") && is(g.parts().get(0), call);
  }

  private static boolean mayBeClosed(TypeDecl type, Predicate<Step> isIt, Sites sites) {
    return type.methods().stream()
            .anyMatch(m -> mayBeClosed(m.body().orElse(List.of()), isIt, sites))
        || type.fields().stream()
            .flatMap(f -> f.init().stream())
            .anyMatch(i -> isIt.test(i) || mayBeClosed(List.of(i), isIt, sites));
  }

  /** Whether anything in the steps closes it or hands it on. */
  private static boolean mayBeClosed(List<Step> steps, Predicate<Step> isIt, Sites sites) {
    return Walk.all(steps).anyMatch(s -> closes(s, isIt, sites));
  }

  private static boolean closes(Step s, Predicate<Step> isIt, Sites sites) {
    if (s instanceof Call c) {
      return c.args().stream().anyMatch(isIt)
          || c.name().equals("addShutdownHook") && Walk.all(c.args()).anyMatch(isIt)
          || c.receiver().filter(isIt).isPresent() && isClosing(c, sites);
    } else if (s instanceof Store store) {
      return isIt.test(store.value());
    } else if (s instanceof Local l) {
      return l.var().init().filter(isIt).isPresent();
    } else if (s instanceof Exit e) {
      return e.value().filter(isIt).isPresent();
    } else if (s instanceof Try t) {
      return t.resources().stream().anyMatch(isIt);
    } else if (s instanceof Lambda l) {
      return l.expression() && l.body().stream().anyMatch(isIt);
    } else if (s instanceof Fork f) {
      return f.arms().stream().flatMap(List::stream).anyMatch(isIt);
    }
    return s instanceof Group g
        && !g.kind().matches("==|!=|instanceof|synchronized")
        && g.parts().stream().anyMatch(isIt);
  }

  private static boolean isClosing(Call call, Sites sites) {
    boolean isKnown = call.way() == Way.REFERENCE || !call.callee().isUnknown();
    return !isKnown
        || CLOSING.matcher(call.name()).matches()
        || sites.tokens().called(Role.CLOSE, call).isPresent()
        || sites.tokens().family(Role.SOURCE, call.type()).isPresent(); // fluent
  }
}
