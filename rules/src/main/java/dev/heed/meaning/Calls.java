package dev.heed.meaning;

import dev.heed.meaning.Overloads.Candidate;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the callees of calls, and the types of what they give. */
final class Calls {
  private final Meaning.Reader reader;
  private final Steps steps;
  private final PlainNames plain;
  private final Overloads overloads;

  Calls(Meaning.Reader reader, Steps steps, PlainNames plain) {
    this.reader = reader;
    this.steps = steps;
    this.plain = plain;
    this.overloads = new Overloads(reader.hierarchy);
  }

  /** A callee, and what the call gives. */
  private record Meant(Signature callee, TypeName type) {
    static final Meant NOTHING = new Meant(Signature.UNKNOWN, TypeName.UNKNOWN);
  }

  Call call(Call c, Place at, TypeName expected) {
    Optional<Step> receiver = c.receiver().map(r -> steps.step(r, at, TypeName.UNKNOWN));
    TypeName made = made(c, receiver, at);
    if (c.way() == Way.REFERENCE) {
      return reference(c, receiver, made, at, expected).call;
    }
    List<Step> args = new ArrayList<>();
    for (Step arg : c.args()) {
      args.add(isPoly(arg) ? arg : steps.step(arg, at, TypeName.UNKNOWN));
    }
    // A compiler calls a local class by its simple name: such callees are found like any other.
    boolean isLocal = reader.isLocalName(c.callee().owner(), at);
    Meant meant =
        c.callee().isUnknown() || isLocal
            ? find(c, receiver, made, args, at, expected)
            : known(c, args, at);
    TypeName type = c.way() == Way.NEW ? made : c.way() == Way.METHOD ? meant.type : TypeName.VOID;
    Optional<TypeDecl> body = c.body().map(b -> reader.local(b, at));
    return new Call(
        c.way(), receiver, c.name(), args, made, meant.callee, type, body, c.at(), c.nameAt());
  }

  private TypeName made(Call c, Optional<Step> receiver, Place at) {
    if (c.made().isUnknown()) {
      return c.made();
    }
    if (c.way() == Way.NEW && receiver.isPresent()) {
      TypeName nested =
          new TypeName(receiver.get().type().name() + "." + c.made().name(), c.made().arguments());
      return receiver.get().type().isUnknown() ? TypeName.UNKNOWN : nested;
    }
    return reader.names.qualify(c.made(), at);
  }

  /** Lambdas and references: what they are depends on what they are passed to. */
  private static boolean isPoly(Step arg) {
    return arg instanceof Lambda || arg instanceof Call c && c.way() == Way.REFERENCE;
  }

  /** The front-end knew the callee: only the lambdas are left to read. */
  private Meant known(Call c, List<Step> args, Place at) {
    List<TypeName> params = c.callee().params();
    for (int i = 0; i < args.size(); i++) {
      if (isPoly(args.get(i))) {
        TypeName target =
            params.isEmpty() ? TypeName.UNKNOWN : params.get(Math.min(i, params.size() - 1));
        args.set(i, steps.step(args.get(i), at, target));
      }
    }
    return new Meant(
        c.callee(),
        reader.isLocalName(c.type(), at) ? reader.names.qualify(c.type(), at) : c.type());
  }

  private Meant find(
      Call c,
      Optional<Step> receiver,
      TypeName made,
      List<Step> args,
      Place at,
      TypeName expected) {
    List<Candidate> applicable = overloads.applicable(candidates(c, receiver, made, at), args);
    Optional<Candidate> chosen = overloads.mostSpecific(applicable, args);
    if (chosen.isEmpty() && applicable.size() > 1) {
      List<Step> tried = new ArrayList<>(args);
      tried.replaceAll(
          a ->
              a instanceof Lambda l && l.params().isEmpty()
                  ? steps.lambda(l, at, TypeName.UNKNOWN)
                  : a);
      applicable = overloads.applicable(applicable, tried);
      chosen = overloads.mostSpecific(applicable, tried);
    }
    if (chosen.isEmpty()) {
      args.replaceAll(a -> isPoly(a) ? steps.step(a, at, TypeName.UNKNOWN) : a);
      List<TypeName> results =
          applicable.stream().map(x -> Overloads.fill(x.returns(), Map.of())).distinct().toList();
      return results.size() == 1 ? new Meant(Signature.UNKNOWN, results.get(0)) : Meant.NOTHING;
    }
    Candidate meant = chosen.get();
    Map<String, TypeName> bound = new HashMap<>();
    boolean spread =
        meant.isVarargs()
            && !(args.size() == meant.params().size() && mayBeArray(args.get(args.size() - 1)));
    for (int i = 0; i < args.size(); i++) {
      if (!isPoly(args.get(i))) {
        TypeName param = Overloads.param(meant, i, spread);
        ask(args.get(i), param, at);
        overloads.unify(param, args.get(i).type(), bound);
      }
    }
    for (int i = 0; i < args.size(); i++) {
      Step arg = args.get(i);
      if (isPoly(arg)) {
        TypeName param = Overloads.param(meant, i, spread);
        TypeName target = Overloads.fill(param, bound);
        TypeName value;
        if (arg instanceof Lambda l) {
          Lambda read = steps.lambda(l, at, target);
          args.set(i, read);
          value = steps.value(read);
        } else {
          Referred read = reference((Call) arg, at, target);
          args.set(i, read.call);
          value = read.value;
        }
        overloads.unify(result(param), value, bound);
      }
    }
    overloads.unify(meant.returns(), expected, bound);
    return new Meant(meant.method().signature(), Overloads.fill(meant.returns(), bound));
  }

  /** A parameter whose type nobody knows is at least what a callee takes it for. */
  private static void ask(Step arg, TypeName param, Place at) {
    boolean says =
        !param.isUnknown()
            && !param.isPrimitive()
            && !param.isVariable()
            && !param.isArray()
            && param.arguments().isEmpty()
            && !param.name().startsWith("java.lang.");
    if (says
        && arg instanceof Name n
        && n.of().isEmpty()
        && n.what() == What.PARAM
        && n.type().isUnknown()) {
      at.ask(n.name(), param);
    }
  }

  private static boolean mayBeArray(Step arg) {
    return arg.type().isArray() || arg.type().isUnknown() || arg.type().equals(TypeName.NULL);
  }

  private List<Candidate> candidates(Call c, Optional<Step> receiver, TypeName made, Place at) {
    switch (c.way()) {
      case NEW:
        return made.isUnknown() ? List.of() : overloads.members(made, Signature.NEW);
      case THIS:
      case SUPER:
        TypeName self = at.enclosingType().orElse(TypeName.UNKNOWN);
        return overloads.members(
            c.way() == Way.THIS ? self : plain.superclass(self), Signature.NEW);
      default:
        if (receiver.isEmpty()) {
          return unqualified(c.name(), at);
        }
        TypeName type = receiver.get().type();
        if (type.isVariable()) {
          type = at.boundOf(type);
        }
        if (type.isUnknown() || type.isPrimitive()) {
          return List.of();
        }
        if (type.isArray()) {
          type = TypeName.OBJECT;
        }
        List<Candidate> members = overloads.members(type, c.name());
        return isTypeName(receiver)
            ? members.stream().filter(m -> m.method().is(Mark.STATIC)).toList()
            : members;
    }
  }

  private static boolean isTypeName(Optional<Step> receiver) {
    return receiver.isPresent() && receiver.get() instanceof Name n && n.what() == What.TYPE;
  }

  /** The innermost type around that has a member of the name decides (JLS 15.12.1). */
  private List<Candidate> unqualified(String name, Place at) {
    for (Place p = at; ; p = p.outer.get()) {
      if (p.type.isPresent()) {
        List<Candidate> members = overloads.members(plain.withVariables(p.type.get()), name);
        if (!members.isEmpty()) {
          return members;
        }
      }
      if (p.outer.isEmpty()) {
        break;
      }
    }
    List<Candidate> imported = new ArrayList<>();
    reader.names.importing(name).forEach(owner -> addStatic(owner, name, imported));
    if (imported.isEmpty()) {
      // One that is named hides those that are imported with all others (JLS 6.4.1).
      reader.names.staticOwners(name).forEach(owner -> addStatic(owner, name, imported));
    }
    return imported;
  }

  /** Not twice what is imported from a type and from one that inherits it. */
  private void addStatic(String owner, String name, List<Candidate> to) {
    overloads.members(new TypeName(owner), name).stream()
        .filter(m -> m.method().is(Mark.STATIC))
        .filter(m -> to.stream().noneMatch(o -> isSame(o, m)))
        .forEach(to::add);
  }

  private static boolean isSame(Candidate a, Candidate b) {
    return a.method().signature().equals(b.method().signature());
  }

  /** A reference with its callee, and what a call through it gives. */
  private record Referred(Call call, TypeName value) {}

  private Referred reference(Call c, Place at, TypeName target) {
    Optional<Step> receiver = c.receiver().map(r -> steps.step(r, at, TypeName.UNKNOWN));
    return reference(c, receiver, made(c, receiver, at), at, target);
  }

  private Referred reference(
      Call c, Optional<Step> receiver, TypeName made, Place at, TypeName target) {
    Meant meant = new Meant(c.callee(), TypeName.UNKNOWN);
    if (c.callee().isUnknown()) {
      List<TypeName> given = parameters(target);
      boolean known = reader.hierarchy.functional(target).isPresent();
      TypeName on = !made.isUnknown() ? made : receiver.map(Step::type).orElse(TypeName.UNKNOWN);
      if (on.isVariable()) {
        on = at.boundOf(on);
      }
      meant =
          on.isUnknown() || on.isArray()
              ? Meant.NOTHING
              : referred(c, on, isTypeName(receiver), given, known);
    }
    TypeName type = c.type().isUnknown() ? target : c.type();
    Call read =
        new Call(
            c.way(),
            receiver,
            c.name(),
            List.of(),
            made,
            meant.callee,
            type,
            Optional.empty(),
            c.at(),
            c.nameAt());
    return new Referred(read, made.isUnknown() ? meant.type : made);
  }

  private Meant referred(Call c, TypeName on, boolean byType, List<TypeName> given, boolean known) {
    if (byType
        && !given.isEmpty()
        && reader.hierarchy.isSubtype(given.get(0), on) == Hierarchy.Answer.YES) {
      List<Candidate> instance =
          overloads.members(given.get(0), c.name()).stream()
              .filter(m -> !m.method().is(Mark.STATIC))
              .toList();
      Optional<Candidate> chosen = chosen(instance, given.subList(1, given.size()));
      if (chosen.isPresent()) {
        return meant(chosen.get());
      }
    }
    List<Candidate> members = overloads.members(on, c.name());
    if (!known) {
      return members.size() == 1 ? meant(members.get(0)) : Meant.NOTHING;
    }
    if (byType) {
      List<Candidate> unbound =
          members.stream()
              .filter(m -> !m.method().is(Mark.STATIC) && m.params().size() + 1 == given.size())
              .toList();
      List<Candidate> statics = members.stream().filter(m -> m.method().is(Mark.STATIC)).toList();
      Optional<Candidate> chosen = chosen(statics, given);
      return chosen.isPresent()
          ? meant(chosen.get())
          : unbound.size() == 1 ? meant(unbound.get(0)) : Meant.NOTHING;
    }
    return chosen(members, given).map(Calls::meant).orElse(Meant.NOTHING);
  }

  private Optional<Candidate> chosen(List<Candidate> members, List<TypeName> given) {
    List<Step> args = new ArrayList<>();
    given.forEach(g -> args.add(new Literal("?", g, Span.NONE)));
    return overloads.mostSpecific(overloads.applicable(members, args), args);
  }

  private static Meant meant(Candidate c) {
    return new Meant(c.method().signature(), Overloads.fill(c.returns(), Map.of()));
  }

  /** The types that a functional interface's method takes; empty when it is not known to be one. */
  List<TypeName> parameters(TypeName type) {
    return reader
        .hierarchy
        .functional(type)
        .map(m -> m.signature().params().stream().map(p -> inInterface(p, m, type)).toList())
        .orElse(List.of());
  }

  /**
   * The type that a functional interface's method returns; unknown when it is not known to be one.
   */
  TypeName result(TypeName type) {
    return reader
        .hierarchy
        .functional(type)
        .map(m -> inInterface(m.signature().returns(), m, type))
        .orElse(TypeName.UNKNOWN);
  }

  private TypeName inInterface(TypeName type, Method m, TypeName functional) {
    TypeName owner = m.signature().owner();
    Map<String, TypeName> bound = new HashMap<>();
    reader
        .types
        .find(owner.name())
        .ifPresent(
            d ->
                reader
                    .hierarchy
                    .asSuper(functional, owner.name())
                    .ifPresent(s -> bound.putAll(Hierarchy.arguments(d, s))));
    return Hierarchy.substitute(type, bound);
  }

  /** What an enhanced {@code for} hands out. */
  TypeName element(TypeName type) {
    if (type.isArray()) {
      return type.component();
    }
    return reader
        .hierarchy
        .asSuper(type, "java.lang.Iterable")
        .filter(i -> i.arguments().size() == 1)
        .map(i -> i.arguments().get(0))
        .orElse(TypeName.UNKNOWN);
  }
}
