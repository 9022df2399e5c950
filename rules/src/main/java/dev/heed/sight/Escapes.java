package dev.heed.sight;

import dev.heed.family.Role;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.Var;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which lambdas and anonymous classes outlive the call they are written in. */
final class Escapes {
  /** Names under which, by wide convention, what is passed is kept and called by others. */
  private static final Pattern REGISTERS =
      Pattern.compile(
          "(add|set|register|install)\\w*(Listener|Handler|Callback|Observer|Hook|Action|Subscriber|Provider|Factory)s?"
              + "|on[A-Z]\\w*|(un)?subscribe\\w*|schedule\\w*|invokeLater|asyncExec|runLater|post|postDelayed"
              + "|enqueue\\w*|defer|registerFor\\w*|addShutdownHook");

  private static final Optional<Frame.Escape> NOT = Optional.empty();

  private final Tokens tokens;

  Escapes(Tokens tokens) {
    this.tokens = tokens;
  }

  /** How an argument of the call outlives it. */
  Optional<Frame.Escape> ofArgument(Call call, Frame frame) {
    if (tokens.called(Role.REGISTER, call).isPresent()) {
      return Optional.of(Frame.Escape.CALLBACK);
    }
    if (tokens.called(Role.SUPPLIES, call).isPresent()) {
      return Optional.empty();
    }
    if (tokens.called(Role.LATER, call).isPresent()) {
      return Optional.of(isAwaited(frame) ? Frame.Escape.AWAITED : Frame.Escape.RUNS_LATER);
    }
    if (REGISTERS.matcher(call.name()).matches()) {
      return Optional.of(Frame.Escape.KEPT);
    }
    return call.way() == Way.NEW || call.way() == Way.THIS || call.way() == Way.SUPER
        ? Optional.of(Frame.Escape.KEPT)
        : Optional.empty();
  }

  /** How an anonymous class, by what it is made from, outlives the call. */
  Optional<Frame.Escape> ofAnonymous(Call made, Frame frame) {
    return tokens.called(Role.LATER, made).isPresent()
        ? Optional.of(isAwaited(frame) ? Frame.Escape.AWAITED : Frame.Escape.RUNS_LATER)
        : Optional.empty();
  }

  /** How a lambda outlives the call because the local that holds it does. */
  Optional<Frame.Escape> ofLocal(Frame frame, Var local) {
    Predicate<Step> isIt =
        s -> s instanceof Name n && n.of().isEmpty() && n.name().equals(local.name());
    return steps(frame).stream()
        .flatMap(s -> Walk.all(List.of(s)))
        .map(
            s -> {
              if (s instanceof Call c && c.args().stream().anyMatch(isIt)) {
                return ofArgument(c, frame);
              }
              return leaves(s, isIt) ? Optional.of(Frame.Escape.KEPT) : NOT;
            })
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a statement hands a value to the caller, or to a field. */
  private static boolean leaves(Step statement, Predicate<Step> value) {
    return statement instanceof Exit e
            && e.keyword().equals("return")
            && e.value().filter(value).isPresent()
        || statement instanceof Store s
            && value.test(s.value())
            && s.target() instanceof Name n
            && n.what() == What.FIELD;
  }

  private static List<Step> steps(Frame frame) {
    return frame.enclosingMethod().flatMap(f -> f.method().get().body()).orElse(List.of());
  }

  /** Whether the method waits for work before it ends. */
  private boolean isAwaited(Frame frame) {
    return Walk.all(steps(frame))
        .anyMatch(s -> s instanceof Call c && tokens.called(Role.AWAITS, c).isPresent());
  }
}
