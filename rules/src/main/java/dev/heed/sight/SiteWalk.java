package dev.heed.sight;

import dev.heed.family.Role;
import dev.heed.model.Catch;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Declare;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Loop;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Try;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes through a file once and notes every call with its surroundings. */
final class SiteWalk {
  /** Where work belongs that must be done even when everything else was cancelled. */
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

  private static final String SEEN = "cancellation was seen, or there is no token, here";

  /** Methods that put one thing back; with a token of their own they are work like any other. */
  private static final Pattern RESCUE = Pattern.compile("(cleanup|rollback|restore)[A-Z]\\w*");

  private final Tokens tokens;
  private final Escapes escapes;
  private final List<Site> sites;
  private final List<Frame> frames;
  private final List<Region> regions;

  // Set before anything is asked of it: a walk begins with a type.
  @SuppressWarnings("NullAway.Init")
  private Frame frame;

  private Optional<Scope> scope = Optional.empty();
  private Optional<String> detached = Optional.empty();
  private List<Call> around = List.of();
  private boolean early;

  SiteWalk(Tokens tokens, List<Site> sites, List<Frame> frames, List<Region> regions) {
    this.tokens = tokens;
    this.escapes = new Escapes(tokens);
    this.sites = sites;
    this.frames = frames;
    this.regions = regions;
  }

  void type(TypeDecl type, Optional<Frame> outer, Optional<Frame.Escape> escape) {
    Frame saved = frame;
    Frame own = Frame.ofType(outer, type, escape);
    frames.add(own);
    for (Var f : type.fields()) {
      if (f.init().isPresent()) {
        in(own.ofField(f), () -> step(f.init().get(), f.type()));
      }
    }
    type.methods().forEach(m -> method(m, own));
    type.types().forEach(t -> type(t, Optional.of(own), Optional.empty()));
    frame = saved;
  }

  private void method(Method m, Frame own) {
    Frame in = own.ofMethod(m);
    frames.add(in);
    Optional<String> saved = detached;
    String name = m.name().toLowerCase(Locale.ROOT);
    boolean hasToken = m.params().stream().anyMatch(p -> tokens.isToken(p.type()));
    if (LIFE_CYCLE.contains(name) || !hasToken && RESCUE.matcher(m.name()).matches()) {
      detached = Optional.of("it is in `" + m.name() + "`, which must end its work");
    }
    in(
        in,
        () -> {
          bind(m.params(), What.PARAM);
          m.body().ifPresent(this::statements);
        });
    detached = saved;
  }

  private void in(Frame inner, Runnable work) {
    Frame savedFrame = frame;
    Optional<Scope> savedScope = scope;
    List<Call> savedAround = around;
    boolean savedEarly = early;
    frame = inner;
    around = List.of();
    early = false;
    work.run();
    frame = savedFrame;
    scope = savedScope;
    around = savedAround;
    early = savedEarly;
  }

  private void bind(List<Var> vars, What what) {
    vars.forEach(v -> scope = Scope.add(scope, v, what, frame));
  }

  private void block(List<Step> steps) {
    Optional<Scope> saved = scope;
    statements(steps);
    scope = saved;
  }

  private void statements(List<Step> steps) {
    Optional<String> saved = detached;
    for (Step s : steps) {
      Optional<Scope> before = scope;
      step(s, TypeName.VOID);
      // Of a statement, a local that it declares is known to those after it, and a few patterns.
      scope = before;
      if (s instanceof Local l) {
        scope = Scope.add(scope, l.var(), What.LOCAL, frame);
      }
      patterns(Patterns.after(s));
      if (goesOnlyOnWhenCancelled(s)) {
        detached = detached.isPresent() ? detached : Optional.of(SEEN);
      }
    }
    detached = saved;
  }

  private void patterns(List<Local> known) {
    known.forEach(l -> scope = Scope.add(scope, l.var(), What.LOCAL, frame));
  }

  /** {@code if (!cancelled) return;}, and {@code while (!cancelled)} without a break. */
  private boolean goesOnlyOnWhenCancelled(Step s) {
    if (s instanceof Fork f && f.kind().equals("if")) {
      Optional<Boolean> seen = asks(f.head());
      return seen.isPresent()
          && f.arms().size() > (seen.get() ? 1 : 0)
          && Patterns.leaves(f.arms().get(seen.get() ? 1 : 0));
    }
    return s instanceof Loop l
        && l.head().size() == 1
        && asks(l.head().get(0)).filter(b -> !b).isPresent()
        && Walk.own(l.body())
            .noneMatch(x -> x instanceof Step.Exit e && e.keyword().equals("break"));
  }

  private void cutOff(String why, List<Step> steps) {
    Optional<String> saved = detached;
    detached = detached.isPresent() ? detached : Optional.of(why);
    block(steps);
    detached = saved;
  }

  private void step(Step step, TypeName wanted) {
    if (step instanceof Call c) {
      call(c, wanted);
    } else if (step instanceof Lambda l) {
      lambda(l, Optional.empty());
    } else if (step instanceof Local l) {
      l.var()
          .init()
          .ifPresent(
              i ->
                  value(
                      i,
                      l.how() == Step.How.EACH ? TypeName.UNKNOWN : l.var().type(),
                      escapes.ofLocal(frame, l.var())));
      scope = Scope.add(scope, l.var(), What.LOCAL, frame);
    } else if (step instanceof Store s) {
      step(s.target(), TypeName.UNKNOWN);
      boolean toField =
          s.target() instanceof Step.Name n && n.what() != What.LOCAL && n.what() != What.PARAM;
      value(
          s.value(),
          s.target().type(),
          toField ? Optional.of(Frame.Escape.KEPT) : Optional.empty());
    } else if (step instanceof Loop l) {
      regions.add(new Region(l, frame, scope, detached));
      Optional<Scope> saved = scope;
      for (Step h : l.head()) {
        Optional<Scope> before = scope;
        step(h, TypeName.UNKNOWN);
        scope = h instanceof Local ? scope : before;
      }
      patterns(Patterns.in(l));
      block(l.body());
      scope = saved;
    } else if (step instanceof Try t) {
      tried(t);
    } else if (step instanceof Fork f) {
      fork(f, wanted);
    } else if (step instanceof Step.Exit e) {
      boolean returned = e.keyword().equals("return");
      e.value()
          .ifPresent(
              v ->
                  value(
                      v,
                      returned ? returnType() : TypeName.UNKNOWN,
                      returned ? Optional.of(Frame.Escape.KEPT) : Optional.empty()));
    } else if (step instanceof Group g && g.kind().equals("block")) {
      block(g.parts());
    } else if (step instanceof Declare d) {
      type(d.decl(), Optional.of(frame), Optional.empty());
    } else {
      Walk.parts(step).forEach(p -> step(p, TypeName.UNKNOWN));
    }
  }

  /** An expression whose value goes somewhere. */
  private void value(Step step, TypeName wanted, Optional<Frame.Escape> escape) {
    if (step instanceof Lambda l) {
      lambda(l, escape);
    } else if (step instanceof Call c && c.body().isPresent()) {
      call(c, wanted, escape);
    } else if (step instanceof Call c
        && c.way() == Way.REFERENCE
        && escape.isPresent()
        && escape.get() != Frame.Escape.AWAITED) {
      Optional<String> saved = detached;
      detached = detached.isPresent() ? detached : Optional.of(escape.get().why());
      step(step, wanted);
      detached = saved;
    } else {
      step(step, wanted);
    }
  }

  private TypeName returnType() {
    return frame.method().map(m -> m.signature().returns()).orElse(TypeName.UNKNOWN);
  }

  private void tried(Try t) {
    regions.add(new Region(t, frame, scope, detached));
    Optional<Scope> saved = scope;
    t.resources().forEach(r -> step(r, TypeName.UNKNOWN));
    block(t.body());
    scope = saved;
    for (Catch c : t.catches()) {
      Optional<Scope> before = scope;
      scope = Scope.add(scope, c.var(), What.LOCAL, frame);
      cutOff("it is in a `catch`", c.body());
      scope = before;
    }
    if (!t.last().isEmpty()) {
      cutOff("it is in a `finally`", t.last());
    }
  }

  private void fork(Fork f, TypeName wanted) {
    Optional<Scope> before = scope;
    step(f.head(), TypeName.UNKNOWN);
    boolean isBranch = f.kind().equals("if") || f.kind().equals("?");
    Optional<Boolean> seen = isBranch ? asks(f.head()) : Optional.empty();
    for (int i = 0; i < f.arms().size(); i++) {
      List<Step> arm = f.arms().get(i);
      boolean cancelled = seen.isPresent() && seen.get() == (i == 0);
      scope = before;
      patterns(Patterns.in(f, i));
      Runnable work =
          () -> {
            if (f.kind().equals("if")) {
              block(arm);
            } else {
              boolean isStatement = f.kind().equals("switch") && f.type().name().equals("void");
              arm.forEach(
                  s ->
                      step(
                          s,
                          isStatement
                              ? TypeName.VOID
                              : f.kind().equals("?") ? wanted : TypeName.UNKNOWN));
            }
          };
      if (cancelled) {
        Optional<String> saved = detached;
        detached = detached.isPresent() ? detached : Optional.of(SEEN);
        work.run();
        detached = saved;
      } else {
        work.run();
      }
    }
    scope = before;
  }

  /** Whether a condition, when it holds (true) or not (false), says that work was cancelled. */
  private Optional<Boolean> asks(Step condition) {
    if (condition instanceof Call c && tokens.called(Role.POLL, c).isPresent()) {
      return Optional.of(true);
    } else if (condition instanceof Group g && isNullTest(g)) {
      return Optional.of(g.kind().equals("=="));
    } else if (condition instanceof Group g && g.kind().equals("!") && g.parts().size() == 1) {
      return asks(g.parts().get(0)).map(b -> !b);
    } else if (condition instanceof Fork f && (f.kind().equals("&&") || f.kind().equals("||"))) {
      // `x && cancelled`: the first arm saw it; `a || cancelled`: it may have.
      List<Step> operands = new ArrayList<>(List.of(f.head()));
      f.arms().forEach(operands::addAll);
      return operands.stream().map(this::asks).flatMap(Optional::stream).filter(b -> b).findFirst();
    }
    return Optional.empty();
  }

  /** {@code token == null}: nobody handed one in. */
  private boolean isNullTest(Group g) {
    return (g.kind().equals("==") || g.kind().equals("!="))
        && g.parts().size() == 2
        && g.parts().stream().anyMatch(p -> p instanceof Step.Literal l && l.isNull())
        && g.parts().stream().anyMatch(p -> tokens.isToken(p.type()));
  }

  private void call(Call c, TypeName wanted) {
    call(c, wanted, Optional.empty());
  }

  private void call(Call c, TypeName wanted, Optional<Frame.Escape> escape) {
    sites.add(new Site(c, frame, scope, around, wanted, detached, early));
    List<Call> saved = around;
    boolean savedEarly = early;
    List<Call> inner = new ArrayList<>();
    inner.add(c);
    inner.addAll(around);
    around = inner;
    c.receiver().ifPresent(r -> step(r, TypeName.UNKNOWN));
    early |= c.way() == Way.THIS || c.way() == Way.SUPER;
    for (int i = 0; i < c.args().size(); i++) {
      value(c.args().get(i), Nones.declaredParam(c, i), escapes.ofArgument(c, frame));
    }
    early = savedEarly;
    around = saved;
    if (c.body().isPresent()) {
      Optional<Frame.Escape> how = escape.isPresent() ? escape : escapes.ofAnonymous(c, frame);
      type(c.body().get(), Optional.of(frame), how);
    }
  }

  private void lambda(Lambda l, Optional<Frame.Escape> escape) {
    in(
        frame.ofLambda(l, escape),
        () -> {
          bind(l.params(), What.PARAM);
          if (l.expression()) {
            step(l.body().get(0), TypeName.UNKNOWN);
          } else {
            statements(l.body());
          }
        });
  }

  static boolean isStaticType(TypeDecl t) {
    return t.is(Mark.STATIC) || t.is(Mark.ENUM) || t.is(Mark.RECORD) || t.is(Mark.INTERFACE);
  }
}
