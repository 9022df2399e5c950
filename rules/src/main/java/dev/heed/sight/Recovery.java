package dev.heed.sight;

import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Try;
import dev.heed.model.Step.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which code runs only because something failed: {@code if (!status.isOK())}, {@code if (!moved)}
 * after a try, what follows a {@code try} that returns when all went well, {@code if} with a {@code
 * throw} at its end. It puts things right, and is to do so whether or not somebody cancelled.
 */
final class Recovery {
  private static final Pattern GOOD =
      Pattern.compile(
          "(is|was|has|had)?_?(ok|success|succeeded|successful|successfully)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BAD =
      Pattern.compile("(is|was|has|had)?_?(fail|fails|failed|failure)", Pattern.CASE_INSENSITIVE);

  private static final Pattern THROWN = Pattern.compile("\\w*(Exception|Throwable|Error)");

  /** The steps of the code around the place. */
  private final List<Step> all;

  private Recovery(List<Step> all) {
    this.all = all;
  }

  /** Whether the place is in such code. */
  static boolean is(Site site) {
    List<Step> body = Forwarding.body(site);
    return new Recovery(Walk.own(body).toList()).isIn(body, site.call());
  }

  private boolean isIn(List<Step> steps, Call call) {
    boolean isOver = false;
    for (Step step : steps) {
      if (step.at().holds(call.at())) {
        return isOver || within(step, call);
      }
      isOver |= goesOnAfterFailure(step);
    }
    return false;
  }

  private boolean within(Step step, Call call) {
    if (step instanceof Fork f && f.kind().equals("if")) {
      Optional<Boolean> failed = failed(f.head());
      for (int i = 0; i < f.arms().size(); i++) {
        List<Step> arm = f.arms().get(i);
        if (arm.stream().anyMatch(s -> s.at().holds(call.at()))) {
          return failed.isPresent() && failed.get() == (i == 0)
              || isBeforeThrow(arm, call)
              || isIn(arm, call);
        }
      }
      return false;
    }
    if (step instanceof Try t) {
      List<List<Step>> bodies = new ArrayList<>(List.of(t.resources(), t.body(), t.last()));
      t.catches().forEach(c -> bodies.add(c.body()));
      return bodies.stream().anyMatch(b -> isIn(b, call));
    }
    return isIn(Walk.parts(step), call);
  }

  /** Something is put right, its result is nobody's, and then the failure is told. */
  private static boolean isBeforeThrow(List<Step> arm, Call call) {
    return Walk.last(arm)
            .filter(s -> s instanceof Exit e && e.keyword().equals("throw"))
            .isPresent()
        && Walk.own(arm).noneMatch(s -> uses(s, call));
  }

  /** Whether the value of a call goes somewhere. */
  private static boolean uses(Step step, Call call) {
    return !Walk.isBlock(step)
        && !(step instanceof Fork)
        && !(step instanceof Try)
        && !(step instanceof Step.Loop)
        && step != call
        && step.at().holds(call.at());
  }

  /** {@code if (status.isOK()) return;}, and a {@code try} that returns when all went well. */
  private boolean goesOnAfterFailure(Step step) {
    if (step instanceof Fork f && f.kind().equals("if")) {
      Optional<Boolean> failed = failed(f.head());
      int good = failed.isPresent() && failed.get() ? 1 : 0;
      return failed.isPresent() && f.arms().size() > good && leaves(f.arms().get(good));
    }
    return step instanceof Try t
        && leaves(t.body())
        && !t.catches().stream().allMatch(c -> leaves(c.body()));
  }

  private static boolean leaves(List<Step> body) {
    Step last = body.isEmpty() ? null : body.get(body.size() - 1);
    return last instanceof Exit || last instanceof Group g && leaves(g.parts());
  }

  /** Whether a condition, when it holds (true) or not (false), says that something failed. */
  private Optional<Boolean> failed(Step condition) {
    if (condition instanceof Call c) {
      boolean isError =
          c.name().equals("matches") && c.args().stream().anyMatch(a -> isNamed(a, "ERROR"));
      return isError ? Optional.of(true) : named(c.name());
    } else if (condition instanceof Name n) {
      return n.what() == What.FIELD ? named(n.name()) : noted(n);
    } else if (condition instanceof Group g && g.kind().equals("!") && g.parts().size() == 1) {
      return failed(g.parts().get(0)).map(b -> !b);
    } else if (condition instanceof Group g && g.parts().size() == 2) {
      return compared(g);
    } else if (condition instanceof Fork f && f.kind().equals("&&")) {
      List<Step> operands = new ArrayList<>(List.of(f.head()));
      f.arms().forEach(operands::addAll);
      return operands.stream()
          .map(this::failed)
          .flatMap(Optional::stream)
          .filter(b -> b)
          .findFirst();
    }
    return Optional.empty();
  }

  private static Optional<Boolean> named(String name) {
    return BAD.matcher(name).matches()
        ? Optional.of(true)
        : GOOD.matcher(name).matches() ? Optional.of(false) : Optional.empty();
  }

  /**
   * A local that is set at the end of a {@code try}, or in its {@code catch}, whatever its name; in
   * the latter to anything that may be true.
   */
  private Optional<Boolean> noted(Name local) {
    List<Try> tries = all.stream().filter(Try.class::isInstance).map(Try.class::cast).toList();
    boolean inCatch =
        tries.stream()
            .flatMap(t -> t.catches().stream())
            .anyMatch(
                c -> Walk.own(c.body()).anyMatch(s -> sets(s, local, v -> !isSaid(v, "false"))));
    boolean atEnd =
        tries.stream()
            .map(Try::body)
            .anyMatch(
                b -> Walk.last(b).filter(s -> sets(s, local, v -> isSaid(v, "true"))).isPresent());
    return inCatch == atEnd ? Optional.empty() : Optional.of(inCatch);
  }

  private static boolean sets(Step step, Name local, Predicate<Step> to) {
    return step instanceof Store s && Walk.isPlain(s.target(), local.name()) && to.test(s.value());
  }

  private static boolean isSaid(Step value, String literal) {
    return value instanceof Literal l && l.text().equals(literal);
  }

  /** {@code status.getSeverity() == ERROR}, {@code thrown != null}. */
  private static Optional<Boolean> compared(Group g) {
    boolean isSame = g.kind().equals("==");
    if (!isSame && !g.kind().equals("!=")) {
      return Optional.empty();
    }
    boolean isOfStatus =
        g.parts().stream().anyMatch(p -> p instanceof Call c && c.name().equals("getSeverity"));
    if (isOfStatus && g.parts().stream().anyMatch(p -> isNamed(p, "ERROR"))) {
      return Optional.of(isSame);
    }
    if (isOfStatus && g.parts().stream().anyMatch(p -> isNamed(p, "OK"))) {
      return Optional.of(!isSame);
    }
    boolean isThrown =
        g.parts().stream().anyMatch(p -> p instanceof Literal l && l.isNull())
            && g.parts().stream().anyMatch(p -> THROWN.matcher(p.type().simple()).matches());
    return isThrown ? Optional.of(!isSame) : Optional.empty();
  }

  private static boolean isNamed(Step step, String name) {
    return step instanceof Name n && n.name().equals(name);
  }
}
