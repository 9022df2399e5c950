import dev.heed.family.Role;
import dev.heed.model.Mark;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Loop;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Try;
import dev.heed.model.TypeDecl;
import dev.heed.sight.Tokens;
import dev.heed.sight.Walk;
import java.util.List;
import java.util.Optional;

/** All mutants that a file can give. */
final class Mutants {
  private final Tokens tokens;
  private final Forwarded forwarded;
  private final Taken taken;

  private Mutants(Reading reading) {
    this.tokens = reading.tokens;
    this.forwarded = new Forwarded(reading);
    this.taken = new Taken(reading);
  }

  /** Arguments that look like a token by their names and have no known type. */
  int untyped() {
    return forwarded.untyped;
  }

  /** The mutants of a file. */
  static Mutants of(Reading reading) {
    Mutants m = new Mutants(reading);
    reading.unit.types().forEach(t -> m.type(t, Around.file(), ""));
    return m;
  }

  List<Mutant> found() {
    return taken.found;
  }

  // ---- the walk

  private void type(TypeDecl t, Around around, String later) {
    Around in = around.ofType(t, later);
    if (t.annotations().stream().anyMatch(a -> a.type().simple().equals("Generated"))) {
      return;
    }
    t.fields().forEach(f -> f.init().ifPresent(i -> step(i, in.ofField(f), "")));
    t.methods().forEach(m -> m.body().ifPresent(b -> block(b, in.ofMethod(m))));
    t.methods().stream()
        .filter(m -> m.is(Mark.PRIVATE))
        .forEach(m -> taken.door(m, t, in.ofMethod(m)));
    t.types().forEach(x -> type(x, in, ""));
  }

  private Around block(List<Step> steps, Around around) {
    Around now = around;
    for (Step s : steps) {
      now = statement(s, now);
    }
    return now;
  }

  /** Goes through a step and says what is around the next one. */
  private Around statement(Step s, Around now) {
    if (s instanceof Local l) {
      l.var().init().ifPresent(i -> step(i, now, ""));
      return now.with(l.var());
    }
    step(s, now, "");
    Around next = now;
    for (Local pattern : patterns(s)) {
      next = next.with(pattern.var());
    }
    return next;
  }

  private static List<Local> patterns(Step s) {
    return Walk.own(List.of(s))
        .filter(x -> x instanceof Local l && l.how() == Step.How.PATTERN)
        .map(x -> (Local) x)
        .toList();
  }

  private void step(Step s, Around now, String later) {
    if (s instanceof Call c) {
      call(c, now, later);
    } else if (s instanceof Lambda l) {
      block(l.body(), now.ofLambda(l, later));
    } else if (s instanceof Loop l) {
      Around in = block(l.head(), now.in(l));
      if (l.keyword().equals("while") && !l.head().isEmpty()) {
        taken.pollInHead(l.head().get(0), l, now);
      }
      taken.pollsIn(l.body(), l, in);
      block(l.body(), in);
    } else if (s instanceof Try t) {
      taken.rethrow(t, now);
      Around in = block(t.resources(), now);
      block(t.body(), in);
      t.catches().forEach(c -> block(c.body(), now.with(c.var()).cut("1: in a `catch`")));
      block(t.last(), now.cut("1: in `finally`"));
    } else if (s instanceof Fork f) {
      step(f.head(), now, "");
      Around in = now;
      for (Local p : patterns(f.head())) {
        in = in.with(p.var());
      }
      boolean isBranch = f.kind().equals("if") || f.kind().equals("?");
      Optional<Integer> cancelled =
          isBranch ? Around.cancelledArm(f.head(), tokens) : Optional.empty();
      for (int i = 0; i < f.arms().size(); i++) {
        block(
            f.arms().get(i),
            cancelled.isPresent() && cancelled.get() == i
                ? in.cut("1: cancellation was seen, or no token is there")
                : in);
      }
    } else if (s instanceof Store st) {
      boolean kept = !(now.variable(st.target()).isPresent());
      step(st.target(), now, "");
      step(st.value(), now, kept ? "kept in a field" : "");
    } else if (s instanceof Step.Exit e) {
      e.value().ifPresent(v -> step(v, now, e.keyword().equals("return") ? "returned" : ""));
    } else if (s instanceof Group g && g.kind().equals("block")) {
      block(g.parts(), now);
    } else if (s instanceof Step.Declare d) {
      type(d.decl(), now, "");
    } else {
      Walk.parts(s).forEach(p -> step(p, now, ""));
    }
  }

  private void call(Call c, Around now, String later) {
    forwarded.forwards(c, now);
    c.receiver().ifPresent(r -> step(r, now, ""));
    String outlives = Around.outlives(c, tokens);
    c.args().forEach(a -> step(a, now, outlives));
    c.body()
        .ifPresent(b -> type(b, now, tokens.called(Role.LATER, c).isPresent() ? "a job" : later));
  }
}
