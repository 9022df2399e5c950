package dev.heed.rule;

import dev.heed.family.Family;
import dev.heed.meaning.Hierarchy;
import dev.heed.model.Catch;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step.Try;
import dev.heed.model.TypeName;
import dev.heed.sight.Checks;
import dev.heed.sight.Comments;
import dev.heed.sight.Frame;
import dev.heed.sight.Region;
import dev.heed.sight.Signals;
import dev.heed.sight.Signals.Raised;
import dev.heed.sight.Sites;
import dev.heed.sight.Swallows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A {@code catch} takes the exception that means "cancelled", and the work goes on.
 *
 * <p>Reports a catch that takes a signal, by its name, in a union, or by a broad type around a call
 * that can raise it: a raise, a callee that declares it, a callee that is handed a token of a
 * family whose signal is unchecked.
 *
 * <p>Silent when the catch throws, returns, breaks, ends the process, restores the interrupt,
 * cancels something, hands the exception on, or asks a token; when a token is asked later on; when
 * an earlier catch takes the signal; when the call hands the token out to what it runs, and none is
 * in sight; when the catch by name is the last thing that a method does, and by a broad type the
 * last thing of a job, a task or {@code main}; when it is in a {@code catch}, {@code finally} or
 * life-cycle method; when nobody can tell what the catch calls.
 */
final class CancellationSwallowed {
  static final Rule RULE =
      new Rule(
          "CancellationSwallowed",
          "A catch takes the exception that means cancelled, and the work goes on",
          Severity.INFO,
          CancellationSwallowed::judge);

  private static final int KEYWORD = "catch".length();

  private CancellationSwallowed() {}

  private static Stream<Finding> judge(Sites sites) {
    Signals signals = new Signals(sites);
    Swallows swallows = new Swallows(sites, new Checks(sites));
    return sites
        .regions()
        .filter(r -> r.tried().isPresent() && r.detached().isEmpty())
        .flatMap(r -> at(r, r.tried().get(), sites, signals, swallows));
  }

  private static Stream<Finding> at(
      Region region, Try tried, Sites sites, Signals signals, Swallows swallows) {
    if (tried.catches().isEmpty()) {
      return Stream.empty();
    }
    List<Raised> raised = signals.raised(region);
    for (int i = 0; i < tried.catches().size(); i++) {
      Catch c = tried.catches().get(i);
      List<Catch> earlier = tried.catches().subList(0, i);
      for (Raised r : raised) {
        if (earlier.stream().anyMatch(e -> signals.mayTake(e, r.signal()))
            || !signals.takes(c, r.signal())) {
          continue;
        }
        boolean named = signals.names(c, r.signal());
        return swallows.goesOn(region, c, named) && !(named && isStartedHere(r, region, sites))
            ? Stream.of(finding(region, c, earlier.isEmpty() && !named, r, sites))
            : Stream.empty();
      }
    }
    return Stream.empty();
  }

  /**
   * Whether the call hands out the token itself, to what it is given to run, and nobody has one
   * here: the work that was cancelled begins and ends in it.
   */
  private static boolean isStartedHere(Raised raised, Region region, Sites sites) {
    return sites.inSight(region).isEmpty()
        && region.tried().stream()
            .flatMap(t -> t.body().stream())
            .flatMap(s -> sites.within(s.at()).stream())
            .filter(s -> s.call().name().equals(raised.by()))
            .flatMap(s -> s.call().callee().params().stream())
            .anyMatch(p -> mayBeHandedOne(p, sites));
  }

  /** Whether what is run may be handed a token, for all one knows. */
  private static boolean mayBeHandedOne(TypeName param, Sites sites) {
    Hierarchy hierarchy = sites.tokens().hierarchy();
    if (param.isPrimitive() || param.isArray() || param.isVariable()) {
      return false;
    }
    return hierarchy.find(param.erased()).isEmpty()
        || hierarchy.functional(param.erased()).stream()
            .flatMap(m -> m.signature().params().stream())
            .anyMatch(p -> p.isUnknown() || sites.tokens().isToken(p));
  }

  private static Finding finding(
      Region region, Catch c, boolean mayFix, Raised raised, Sites sites) {
    TypeName type = raised.signal();
    Family family = raised.family();
    int start = c.at().start();
    String message =
        "this takes `%s`, which `%s(...)` throws on cancellation, and the work goes on"
            .formatted(type.simple(), raised.by());
    return RULE.finding(
            sites, region.frame(), new Span(start, start + KEYWORD), message, family.name())
        .curedBy(mayFix ? rethrow(region.frame(), c, raised, sites) : Optional.empty());
  }

  /** A catch of the signal that rethrows, put before. */
  private static Optional<Fix> rethrow(Frame frame, Catch c, Raised raised, Sites sites) {
    String text = sites.unit().text();
    Layout layout = new Layout(text);
    Span around = outermost(frame).orElse(new Span(0, text.length()));
    Optional<String> name =
        Stream.of("cancelled", "canceled", "cancellation")
            .filter(n -> !layout.has(around, n))
            .findFirst();
    if (!raised.unchecked() || name.isEmpty()) {
      return Optional.empty();
    }
    Imports.Written type =
        new Imports(sites.unit(), sites.tokens().hierarchy()).name(raised.signal());
    List<Edit> edits = new ArrayList<>();
    type.added().ifPresent(edits::add);
    int at = c.at().start();
    edits.add(new Edit(new Span(at, at), rethrow(c, type.name(), name.get(), layout, text)));
    return Optional.of(new Fix("let `" + raised.signal().simple() + "` pass", edits));
  }

  /** The method around; a field of that name may stay hidden. */
  private static Optional<Span> outermost(Frame frame) {
    return frame.outwards().stream()
        .flatMap(f -> f.method().stream())
        .map(Method::at)
        .reduce((inner, outer) -> outer);
  }

  private static String rethrow(Catch c, String type, String name, Layout layout, String text) {
    String head = "catch (" + type + " " + name + ") {";
    String rethrow = "throw " + name + ";";
    int line = Comments.lineStart(text, c.at().start());
    String before = text.substring(line, c.at().start());
    String indent = before.substring(0, before.length() - before.stripLeading().length());
    String newline = layout.newline(c.at().start());
    boolean isBraceAlone = before.strip().equals("}") || before.isBlank();
    int body = c.body().isEmpty() ? -1 : c.body().get(0).at().start();
    String inner = body < 0 ? "" : text.substring(Comments.lineStart(text, body), body);
    String step = inner.isBlank() ? layout.step(inner, c.at().start()) : "  ";
    return isBraceAlone
        ? head
            + newline
            + indent
            + step
            + rethrow
            + newline
            + indent
            + "}"
            + (before.isBlank() ? newline + indent : " ")
        : head + " " + rethrow + " } ";
  }
}
