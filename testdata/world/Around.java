import dev.heed.family.Role;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.TypeDecl;
import dev.heed.model.Var;
import dev.heed.sight.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is around a place, read for the mutation alone and from RULES, not with the code that is
 * measured: frames, variables, and why the place is detached.
 *
 * @param detached the item of RULES by which the place is cut off, empty when it is not
 * @param later why the lambda or class around outlives the call, empty when it does not
 * @param member the outermost method around
 */
record Around(
    Optional<Around> outer,
    Optional<TypeDecl> type,
    Optional<Method> method,
    boolean isLambda,
    List<Bound> bound,
    String detached,
    String later,
    Span member,
    Optional<Step.Loop> loop) {
  private static final Set<String> LIFE_CYCLE =
      Set.of(
          "close",
          "dispose",
          "shutdown",
          "startup",
          "stop",
          "cleanup",
          "rollback",
          "restore",
          "finalize");

  /** Calls whose lambda runs after they return. */
  private static final Pattern LATER =
      Pattern.compile(
          "submit|execute|schedule\\w*|start|runAsync|supplyAsync|then[A-Z]\\w*|whenComplete\\w*"
              + "|exceptionally\\w*|handle(Async)?|asyncExec|invokeLater|run(Later|InBackground)"
              + "|(add|set|register|install)\\w*(Listener|Handler|Callback|Observer|Hook|Provider|Factory)"
              + "|on[A-Z]\\w*|subscribe\\w*|enqueue\\w*|defer|post\\w*");

  /** A variable that can be named: a parameter or a local. */
  record Bound(Var var, boolean param) {}

  static Around file() {
    return new Around(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        "",
        "",
        Span.NONE,
        Optional.empty());
  }

  Around ofType(TypeDecl t, String later) {
    return new Around(
        Optional.of(this),
        Optional.of(t),
        Optional.empty(),
        false,
        List.of(),
        detached,
        later,
        member,
        Optional.empty());
  }

  Around ofMethod(Method m) {
    String cut =
        LIFE_CYCLE.contains(m.name().toLowerCase(Locale.ROOT))
            ? "2: in `" + m.name() + "`"
            : detached;
    return new Around(
        Optional.of(this),
        Optional.empty(),
        Optional.of(m),
        false,
        m.params().stream().map(p -> new Bound(p, true)).toList(),
        cut,
        "",
        member.equals(Span.NONE) ? m.at() : member,
        Optional.empty());
  }

  Around ofField(Var f) {
    return new Around(
        Optional.of(this),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        detached,
        "",
        member.equals(Span.NONE) ? f.at() : member,
        Optional.empty());
  }

  Around ofLambda(Step.Lambda l, String later) {
    return new Around(
        Optional.of(this),
        Optional.empty(),
        Optional.empty(),
        true,
        l.params().stream().map(p -> new Bound(p, true)).toList(),
        detached,
        later,
        member,
        Optional.empty());
  }

  Around cut(String why) {
    return detached.isEmpty()
        ? new Around(outer, type, method, isLambda, bound, why, later, member, loop)
        : this;
  }

  Around in(Step.Loop l) {
    return new Around(
        outer, type, method, isLambda, bound, detached, later, member, Optional.of(l));
  }

  Around with(Var local) {
    List<Bound> more = new ArrayList<>(bound);
    more.add(new Bound(local, false));
    return new Around(outer, type, method, isLambda, more, detached, later, member, loop);
  }

  List<Around> outwards() {
    List<Around> all = new ArrayList<>();
    for (Optional<Around> a = Optional.of(this); a.isPresent(); a = a.get().outer) {
      all.add(a.get());
    }
    return all;
  }

  boolean isCode() {
    return isLambda || method.isPresent();
  }

  /** The frame that binds a plain name, and what it binds. */
  Optional<Around> binder(String name) {
    return outwards().stream()
        .filter(a -> a.bound.stream().anyMatch(b -> b.var.name().equals(name)))
        .findFirst();
  }

  Optional<Bound> variable(Step s) {
    return s instanceof Name n && n.of().isEmpty()
        ? binder(n.name())
            .map(
                a ->
                    a.bound.stream()
                        .filter(b -> b.var.name().equals(n.name()))
                        .reduce((x, y) -> y)
                        .get())
        : Optional.empty();
  }

  /**
   * Why a place is detached by RULES, for a token of this name: item 3 counts where work outlives
   * the call and has no token of its own.
   */
  String detachedFrom(Tokens tokens) {
    if (!detached.isEmpty()) {
      return detached;
    }
    for (Around a : outwards()) {
      if (a.bound.stream().anyMatch(b -> b.param && tokens.isToken(b.var.type()))) {
        return "";
      }
      if (!a.later.isEmpty()) {
        return "3: " + a.later;
      }
    }
    return "";
  }

  /** How what is given to the call outlives it. */
  static String outlives(Call call, Tokens tokens) {
    if (tokens.called(Role.SUPPLIES, call).isPresent()) {
      return "";
    }
    if (tokens.called(Role.REGISTER, call).isPresent()) {
      return "a callback of the token";
    }
    if (tokens.called(Role.LATER, call).isPresent() || LATER.matcher(call.name()).matches()) {
      return "handed to `" + call.name() + "`";
    }
    return switch (call.way()) {
      case NEW, THIS, SUPER -> "handed to a constructor";
      default -> "";
    };
  }

  /** Which arm (0, 1) of a condition is where cancellation was seen or no token is there. */
  static Optional<Integer> cancelledArm(Step condition, Tokens tokens) {
    if (condition instanceof Call c && tokens.called(Role.POLL, c).isPresent()) {
      return Optional.of(0);
    } else if (condition instanceof Group g && g.kind().equals("!")) {
      return cancelledArm(g.parts().get(0), tokens).map(i -> 1 - i);
    } else if (condition instanceof Group g
        && (g.kind().equals("==") || g.kind().equals("!="))
        && g.parts().stream().anyMatch(p -> p instanceof Literal l && l.isNull())
        && g.parts().stream().anyMatch(p -> tokens.isToken(p.type()))) {
      return Optional.of(g.kind().equals("==") ? 0 : 1);
    } else if (condition instanceof Fork f && (f.kind().equals("&&") || f.kind().equals("||"))) {
      List<Step> all = new ArrayList<>(List.of(f.head()));
      f.arms().forEach(all::addAll);
      return all.stream()
          .map(s -> cancelledArm(s, tokens))
          .flatMap(Optional::stream)
          .filter(i -> i == 0)
          .findFirst();
    }
    return Optional.empty();
  }
}
