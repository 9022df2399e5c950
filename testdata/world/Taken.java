import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Catch;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Loop;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Try;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.Var;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Mutants that take something away: a parameter, a check, a catch. */
final class Taken extends Reading {
  Taken(Reading reading) {
    super(reading);
  }

  // ---- the parameter taken away

  /** A private method loses its token; what it passed on becomes none. */
  void door(Method m, TypeDecl type, Around in) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < m.params().size(); i++) {
      if (tokens.isToken(m.params().get(i).type())) {
        places.add(i);
      }
    }
    if (places.size() != 1 || m.body().isEmpty() || type.is(Mark.ANONYMOUS) || m.isConstructor()) {
      return;
    }
    int at = places.get(0);
    Var token = m.params().get(at);
    Family family = tokens.token(token.type()).get();
    Optional<String> none =
        nones(family, token.type()).stream().filter(n -> !n.endsWith("null")).findFirst();
    List<Step> inside = Walk.all(m.body().get()).toList();
    List<Step> everywhere =
        unit.types().stream().flatMap(Taken::steps).filter(s -> s instanceof Call).toList();
    List<Call> callers = new ArrayList<>();
    for (Step s : everywhere) {
      Call c = (Call) s;
      if (c.callee().equals(m.signature())) {
        if (c.way() != Way.METHOD || m.at().holds(c.at()) || c.args().size() != m.params().size()) {
          return;
        }
        callers.add(c);
      }
    }
    boolean isWritten =
        inside.stream()
            .anyMatch(
                s ->
                    s instanceof Store st && Walk.isPlain(st.target(), token.name())
                        || s instanceof Local l && l.var().name().equals(token.name())
                        || s instanceof Lambda l
                            && l.params().stream().anyMatch(p -> p.name().equals(token.name())));
    if (none.isEmpty() || callers.isEmpty() || isWritten) {
      return;
    }
    List<Mutant.Change> changes = new ArrayList<>();
    Set<String> touched = new HashSet<>(Set.of(key(in.member())));
    List<String> params =
        split(unit.text().substring(m.paramsAt().start() + 1, m.paramsAt().end() - 1));
    params.remove(at);
    changes.add(new Mutant.Change(unit.file(), m.paramsAt(), "(" + String.join(",", params) + ")"));
    inside.stream()
        .filter(s -> Walk.isPlain(s, token.name()))
        .forEach(s -> changes.add(new Mutant.Change(unit.file(), s.at(), none.get())));
    for (Call c : callers) {
      changes.add(new Mutant.Change(unit.file(), without(c, at), ""));
      unit.types().stream()
          .flatMap(Taken::methods)
          .filter(x -> x.at().holds(c.at()))
          .forEach(x -> touched.add(key(x.at())));
    }
    List<Step> passing =
        inside.stream()
            .filter(
                s ->
                    s instanceof Call c
                        && c.callee().params().stream().anyMatch(tokens::isToken)
                        && NO_WORK.stream().noneMatch(r -> tokens.called(r, c).isPresent())
                        && (tokens.called(Role.LINK, c).isEmpty() && !tokens.isToken(c.type()))
                        && c.args().stream()
                            .anyMatch(
                                a ->
                                    tokens.isToken(a.type())
                                        && root(a)
                                            .filter(r -> isFrom(r, token.name(), inside))
                                            .isPresent()))
            .toList();
    String silent = in.detached();
    if (silent.isEmpty() && passing.isEmpty()) {
      silent = "it passes its token to nothing but checks, progress and conversions";
    }
    if (silent.isEmpty() && passing.stream().allMatch(c -> isDefault((Call) c, m))) {
      silent = "4: a default argument of its own overload";
    }
    if (silent.isEmpty()
        && m.params().stream().anyMatch(p -> p != token && tokens.mayCarry(p.type()))) {
      silent = "another parameter could carry a token";
    }
    if (silent.isEmpty() && passing.stream().allMatch(p -> isCutOff(p, m.body().get()))) {
      silent = "1, 3: all it passes on is detached";
    }
    List<Span> spans = changes.stream().map(Mutant.Change::at).toList();
    for (int i = 0; i < spans.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (spans.get(i).holds(spans.get(k)) || spans.get(k).holds(spans.get(i))) {
          return;
        }
      }
    }
    add(
        Mutant.Kind.DOOR,
        changes,
        silent,
        family,
        m.at(),
        touched,
        passing.isEmpty() ? callers.get(0) : (Call) passing.get(0));
  }

  private static boolean isDefault(Call c, Method m) {
    return c.name().equals(m.name()) && c.args().size() >= m.params().size();
  }

  /** Whether a name is the token, or a local derived from it. */
  private boolean isFrom(Step root, String token, List<Step> inside) {
    return Walk.isPlain(root, token)
        || root instanceof Name n
            && n.of().isEmpty()
            && inside.stream()
                .anyMatch(
                    s ->
                        s instanceof Local l
                            && l.var().name().equals(n.name())
                            && l.var()
                                .init()
                                .filter(x -> Walk.mentions(List.of(x), token))
                                .isPresent());
  }

  private boolean isCutOff(Step step, List<Step> body) {
    return Walk.all(body)
        .anyMatch(
            s ->
                s instanceof Try t
                        && (t.catches().stream().anyMatch(c -> c.at().holds(step.at()))
                            || t.last().stream().anyMatch(x -> x.at().holds(step.at())))
                    || s instanceof Step.Exit e
                        && e.value().filter(v -> isCode(v, step)).isPresent()
                    || s instanceof Store st && isCode(st.value(), step)
                    || s instanceof Call c
                        && !Around.outlives(c, tokens).isEmpty()
                        && c.args().stream().anyMatch(a -> isCode(a, step)));
  }

  /** Whether a lambda or a class without a name holds the step. */
  private static boolean isCode(Step s, Step inner) {
    return (s instanceof Lambda || s instanceof Call c && c.body().isPresent())
        && s.at().holds(inner.at());
  }

  private static Stream<Method> methods(TypeDecl t) {
    return Stream.concat(t.methods().stream(), t.types().stream().flatMap(Taken::methods));
  }

  private static Stream<Step> steps(TypeDecl t) {
    Stream<Step> fields =
        t.fields().stream().flatMap(f -> f.init().stream()).flatMap(i -> Walk.all(List.of(i)));
    Stream<Step> bodies = t.methods().stream().flatMap(m -> m.body().stream()).flatMap(Walk::all);
    return Stream.of(fields, bodies, t.types().stream().flatMap(Taken::steps)).flatMap(x -> x);
  }

  private boolean isAskedAfter(Try t, Around now) {
    return Walk.own(body(now))
        .anyMatch(
            s ->
                s instanceof Call c
                    && c.at().start() > t.at().end()
                    && (tokens.called(Role.POLL, c).isPresent()
                        || tokens.called(Role.RAISE, c).isPresent()));
  }

  private static final Set<String> BROAD =
      Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

  /** A catch that lets the signal through, before a broad one, is taken away. */
  void rethrow(Try t, Around now) {
    for (int i = 0; i + 1 < t.catches().size(); i++) {
      Catch c = t.catches().get(i);
      Optional<Family> family = tokens.family(Role.SIGNAL, c.types().get(0));
      boolean rethrows =
          Walk.own(c.body())
              .anyMatch(
                  s ->
                      s instanceof Step.Exit e
                          && e.keyword().equals("throw")
                          && e.value().filter(v -> Walk.isPlain(v, c.var().name())).isPresent());
      Optional<Catch> broad =
          t.catches().subList(i + 1, t.catches().size()).stream()
              .filter(x -> x.types().stream().anyMatch(y -> BROAD.contains(y.name())))
              .findFirst();
      if (family.isEmpty() || !rethrows || broad.isEmpty()) {
        continue;
      }
      boolean leaves = Walk.own(broad.get().body()).anyMatch(s -> s instanceof Step.Exit);
      boolean raises =
          Walk.own(t.body())
              .anyMatch(
                  s ->
                      s instanceof Call x
                          && (tokens.called(Role.RAISE, x).isPresent()
                              || x.args().stream().anyMatch(a -> tokens.isToken(a.type()))));
      String silent =
          leaves
              ? "the broad catch rethrows, returns or breaks"
              : !raises
                  ? "nothing in it is known to raise the signal"
                  : isAskedAfter(t, now) ? "the token is asked again after it" : "";
      add(
          Mutant.Kind.CATCH,
          List.of(new Mutant.Change(unit.file(), c.at(), "")),
          silent,
          family.get(),
          now.member(),
          Set.of(key(now.member())),
          c.at(),
          c.at());
      return;
    }
  }

  private Optional<Call> poll(Step s) {
    return Walk.own(List.of(s))
        .filter(
            x ->
                x instanceof Call c
                    && (tokens.called(Role.POLL, c).isPresent()
                        || tokens.called(Role.RAISE, c).isPresent()))
        .map(x -> (Call) x)
        .findFirst();
  }

  /** The check in a loop's condition. */
  void pollInHead(Step head, Loop loop, Around now) {
    if (head instanceof Group g
        && g.kind().equals("!")
        && g.parts().get(0) instanceof Call c
        && tokens.called(Role.POLL, c).isPresent()) {
      poll(g.at(), "true", c, loop, now);
    } else if (head instanceof Fork f && f.kind().equals("&&")) {
      pollInHead(f.head(), loop, now);
      f.arms().forEach(a -> a.forEach(s -> pollInHead(s, loop, now)));
    }
  }

  /** The checks in a loop's body. */
  void pollsIn(List<Step> body, Loop loop, Around now) {
    for (Step s : body) {
      if (s instanceof Call c
          && tokens.called(Role.RAISE, c).isPresent()
          && !tokens.isToken(c.type())) {
        poll(c.at(), "", c, loop, now);
      } else if (s instanceof Fork f
          && f.kind().equals("if")
          && f.arms().get(1).isEmpty()
          && isAsk(f.head())) {
        poll(f.at(), ";", poll(f.head()).get(), loop, now);
      } else if (s instanceof Group g && g.kind().equals("block")) {
        pollsIn(g.parts(), loop, now);
      } else if (s instanceof Try t) {
        pollsIn(t.body(), loop, now);
      } else if (s instanceof Fork f && f.kind().equals("if")) {
        f.arms().forEach(a -> pollsIn(a, loop, now));
      }
    }
  }

  private boolean isAsk(Step head) {
    if (head instanceof Fork f && f.kind().equals("&&")) {
      return f.arms().stream().flatMap(List::stream).anyMatch(this::isAsk) || isAsk(f.head());
    }
    return head instanceof Call c && tokens.called(Role.POLL, c).isPresent();
  }

  private void poll(Span at, String text, Call poll, Loop loop, Around now) {
    Step token =
        poll.receiver()
            .filter(r -> tokens.isToken(r.type()))
            .orElse(
                poll.args().stream()
                    .filter(a -> tokens.isToken(a.type()))
                    .findFirst()
                    .orElse(poll));
    if (!tokens.isToken(token.type())) {
      return;
    }
    String silent = now.detachedFrom(tokens);
    if (silent.isEmpty()) {
      silent = root(token).map(r -> notInSight(r, now)).orElse("not in sight: made here");
    }
    boolean elsewhere =
        Walk.all(List.of(loop))
            .filter(s -> !at.holds(s.at()))
            .anyMatch(
                s -> s instanceof Name n && tokens.isToken(n.type()) && n.what() != What.TYPE);
    if (silent.isEmpty() && elsewhere) {
      silent = "the loop asks or forwards elsewhere";
    }
    boolean endless =
        loop.head().isEmpty()
            || loop.head().size() == 1
                && loop.head().get(0) instanceof Literal l
                && l.text().equals("true")
            || text.equals("true") && loop.head().get(0).at().equals(at);
    boolean left =
        Walk.own(loop.body())
            .filter(s -> !at.holds(s.at()))
            .anyMatch(
                s ->
                    s instanceof Step.Exit e
                        && !e.keyword().equals("continue")
                        && !e.keyword().equals("throw"));
    boolean waits =
        Walk.own(List.of(loop))
            .filter(s -> !at.holds(s.at()))
            .anyMatch(s -> s instanceof Call c && tokens.called(Role.WAITS, c).isPresent());
    if (silent.isEmpty() && !waits && (!endless || left)) {
      silent = "bounded, as far as a program can tell, and nothing known to wait";
    }
    add(Mutant.Kind.POLL, at, text, silent, tokens.token(token.type()).get(), now, poll);
  }
}
