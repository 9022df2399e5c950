package dev.heed.meaning;

import dev.heed.model.Catch;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Declare;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.How;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Loop;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Try;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Fills in the steps of bodies, in the order in which they are written. */
final class Steps {
  private final Meaning.Reader reader;
  private final PlainNames plain;
  private final Calls calls;

  /** What {@code return} hands to, innermost last. */
  private final Deque<TypeName> returns = new ArrayDeque<>();

  Steps(Meaning.Reader reader) {
    this.reader = reader;
    this.plain = new PlainNames(reader);
    this.calls = new Calls(reader, this, plain);
  }

  /** The body of a method that returns this. */
  List<Step> body(List<Step> body, Place at, TypeName returnType) {
    returns.addLast(returnType);
    List<Step> done = steps(body, at.inner());
    returns.removeLast();
    return done;
  }

  private List<Step> steps(List<Step> steps, Place at) {
    List<Step> done = new ArrayList<>(steps.size());
    steps.forEach(s -> done.add(step(s, at, TypeName.UNKNOWN)));
    return done;
  }

  private List<Step> block(List<Step> steps, Place at) {
    return steps(steps, at.inner());
  }

  /**
   * The step, filled in.
   *
   * @param expected the type that its place asks for, unknown where it asks for none
   */
  Step step(Step step, Place at, TypeName expected) {
    if (step instanceof Call c) {
      return calls.call(c, at, expected);
    } else if (step instanceof Name n) {
      return plain.name(n, at, o -> step(o, at, TypeName.UNKNOWN));
    } else if (step instanceof Literal) {
      return step;
    } else if (step instanceof Lambda l) {
      return lambda(l, at, expected);
    } else if (step instanceof Local l) {
      return local(l, at);
    } else if (step instanceof Store s) {
      Step target = step(s.target(), at, TypeName.UNKNOWN);
      return new Store(
          target, s.operator(), step(s.value(), at, target.type()), target.type(), s.at());
    } else if (step instanceof Loop l) {
      Place inner = at.inner();
      return new Loop(l.keyword(), steps(l.head(), inner), block(l.body(), inner), l.at());
    } else if (step instanceof Try t) {
      return tried(t, at);
    } else if (step instanceof Fork f) {
      return fork(f, at, expected);
    } else if (step instanceof Exit e) {
      return exit(e, at);
    } else if (step instanceof Group g) {
      return group(g, at, expected);
    } else if (step instanceof Declare d) {
      return new Declare(reader.local(d.decl(), at), d.at());
    }
    throw new IllegalStateException("no such step: " + step);
  }

  /**
   * A lambda for this interface, with what its parameters are and what it returns. Where nobody
   * knows the interface, a parameter is what the first callee that gets it takes it for.
   */
  Lambda lambda(Lambda l, Place at, TypeName target) {
    TypeName type = l.type().isUnknown() ? target : l.type();
    List<TypeName> given = calls.parameters(type);
    List<Var> params = new ArrayList<>();
    for (int i = 0; i < l.params().size(); i++) {
      Var p = l.params().get(i);
      boolean untyped = p.type().isUnknown() || p.type().equals(TypeName.VAR);
      TypeName known =
          !untyped
              ? reader.names.qualify(p.type(), at)
              : given.size() == l.params().size() ? given.get(i) : TypeName.UNKNOWN;
      params.add(p.with(known, p.init()));
    }
    Place inner = at.inner();
    Lambda read = lambda(l, inner, params, type);
    List<Var> asked =
        params.stream()
            .map(
                p ->
                    p.type().isUnknown()
                        ? p.with(inner.asked(p.name()).orElse(p.type()), p.init())
                        : p)
            .toList();
    return asked.equals(params) ? read : lambda(l, at.inner(), asked, type);
  }

  private Lambda lambda(Lambda l, Place inner, List<Var> params, TypeName type) {
    params.forEach(p -> inner.bind(p.name(), What.PARAM, p.type()));
    TypeName returnType = calls.result(type);
    if (l.expression()) {
      List<Step> body = List.of(step(l.body().get(0), inner, returnType));
      return new Lambda(params, body, true, type, l.at());
    }
    return new Lambda(params, body(l.body(), inner, returnType), false, type, l.at());
  }

  /** What a lambda gives back, unknown when its statements do not agree. */
  TypeName value(Lambda l) {
    if (l.expression()) {
      return l.body().get(0).type();
    }
    List<TypeName> all =
        Endings.returns(l.body()).stream()
            .flatMap(r -> r.value().stream())
            .map(Step::type)
            .toList();
    return all.stream()
        .filter(t -> !t.isUnknown() && !t.equals(TypeName.NULL))
        .findFirst()
        .orElse(all.isEmpty() ? TypeName.VOID : TypeName.UNKNOWN);
  }

  private Local local(Local l, Place at) {
    Var v = l.var();
    boolean inferred = v.type().equals(TypeName.VAR) || v.type().isUnknown();
    TypeName declared = inferred ? TypeName.UNKNOWN : at.inBody(reader.names.qualify(v.type(), at));
    Optional<Step> init =
        v.init().map(i -> step(i, at, l.how() == How.EACH ? TypeName.UNKNOWN : declared));
    TypeName type = declared;
    if (inferred && init.isPresent()) {
      TypeName from = init.get().type();
      type =
          l.how() == How.EACH
              ? calls.element(from)
              : from.equals(TypeName.NULL) ? TypeName.UNKNOWN : from;
    }
    at.bind(v.name(), What.LOCAL, type);
    return new Local(v.with(type, init), l.how(), l.at());
  }

  private Try tried(Try t, Place at) {
    Place inner = at.inner();
    List<Step> resources = steps(t.resources(), inner);
    List<Step> body = block(t.body(), inner);
    List<Catch> catches = new ArrayList<>();
    for (Catch c : t.catches()) {
      Place in = at.inner();
      List<TypeName> types = c.types().stream().map(x -> reader.names.qualify(x, at)).toList();
      Var v = c.var().with(types.get(0), Optional.empty());
      in.bind(
          v.name(),
          What.LOCAL,
          types.size() == 1 ? types.get(0) : new TypeName("java.lang.Exception"));
      catches.add(new Catch(types, v, steps(c.body(), in), c.at()));
    }
    return new Try(resources, body, catches, block(t.last(), at), t.at());
  }

  private Fork fork(Fork f, Place at, TypeName expected) {
    Step head = step(f.head(), at, TypeName.UNKNOWN);
    boolean sameScope = !f.kind().equals("if") && !f.kind().equals("switch");
    Place cases = at.inner();
    List<List<Step>> arms = new ArrayList<>();
    for (List<Step> arm : f.arms()) {
      Place in = sameScope ? at : f.kind().equals("switch") ? cases : at.inner();
      List<Step> done = new ArrayList<>();
      arm.forEach(s -> done.add(step(s, in, f.kind().equals("?") ? expected : TypeName.UNKNOWN)));
      arms.add(done);
    }
    TypeName type =
        switch (f.kind()) {
          case "&&", "||" -> f.type();
          case "?" -> common(arms.get(0).get(0).type(), arms.get(1).get(0).type(), expected);
          case "switch" -> f.type().equals(TypeName.VOID) ? f.type() : expected;
          default -> TypeName.VOID;
        };
    return new Fork(f.kind(), head, arms, type, f.at());
  }

  private TypeName common(TypeName a, TypeName b, TypeName expected) {
    if (a.equals(b) || b.equals(TypeName.NULL)) {
      return a;
    } else if (a.equals(TypeName.NULL)) {
      return b;
    } else if (reader.hierarchy.isAssignable(a, b) == Hierarchy.Answer.YES && !a.isUnknown()) {
      return b;
    } else if (reader.hierarchy.isAssignable(b, a) == Hierarchy.Answer.YES && !b.isUnknown()) {
      return a;
    }
    return expected;
  }

  private Exit exit(Exit e, Place at) {
    TypeName expected =
        e.keyword().equals("return") && !returns.isEmpty() ? returns.getLast() : TypeName.UNKNOWN;
    return new Exit(e.keyword(), e.value().map(v -> step(v, at, expected)), e.at());
  }

  private Group group(Group g, Place at, TypeName expected) {
    switch (g.kind()) {
      case "block":
        return new Group(g.kind(), block(g.parts(), at), TypeName.VOID, g.at());
      case "cast":
        TypeName to = reader.names.qualify(g.type(), at);
        return new Group(g.kind(), List.of(step(g.parts().get(0), at, to)), to, g.at());
      case "new[]":
        TypeName made = g.type().isUnknown() ? expected : reader.names.qualify(g.type(), at);
        TypeName part = made.isArray() ? made.component() : TypeName.UNKNOWN;
        return new Group(
            g.kind(), g.parts().stream().map(p -> step(p, at, part)).toList(), made, g.at());
      default:
        List<Step> parts = steps(g.parts(), at);
        return new Group(g.kind(), parts, type(g, parts), g.at());
    }
  }

  private static TypeName type(Group g, List<Step> parts) {
    if (!g.type().isUnknown() || parts.isEmpty()) {
      return g.type();
    }
    if (g.kind().equals("[]")) {
      TypeName array = parts.get(0).type();
      return array.isArray() ? array.component() : TypeName.UNKNOWN;
    }
    TypeName string = new TypeName("java.lang.String");
    if (g.kind().equals("+")
        && parts.size() > 1
        && parts.stream().anyMatch(p -> p.type().equals(string))) {
      return string;
    }
    List<TypeName> numbers =
        parts.stream().map(p -> Hierarchy.unboxed(p.type()).orElse(p.type())).toList();
    if (numbers.stream().anyMatch(n -> !n.isPrimitive())) {
      return TypeName.UNKNOWN;
    }
    if (parts.size() == 1 || numbers.stream().allMatch(n -> n.name().equals("boolean"))) {
      return numbers.get(0);
    }
    for (String widest : List.of("double", "float", "long")) {
      if (numbers.stream().anyMatch(n -> n.name().equals(widest))) {
        return new TypeName(widest);
      }
    }
    return new TypeName("int");
  }
}
