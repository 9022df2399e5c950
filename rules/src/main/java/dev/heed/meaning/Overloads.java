package dev.heed.meaning;

import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Signature;
import dev.heed.model.Step;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which callable a call means (JLS 15.12.2, as far as the types are known). */
public final class Overloads {
  private final Hierarchy hierarchy;

  /** Answers from this hierarchy. */
  public Overloads(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /**
   * A callable as a member of the type it is called on.
   *
   * @param params the parameter types with the type's arguments filled in; the callable's own
   *     variables are marked by an apostrophe
   */
  public record Candidate(Method method, List<TypeName> params, TypeName returns) {
    /** Whether the last parameter takes any number of arguments. */
    public boolean isVarargs() {
      return method.is(Mark.VARARGS);
    }
  }

  /** The members of this name that a type has, overridden ones left out. */
  public List<Candidate> members(TypeName type, String name) {
    Map<List<TypeName>, Candidate> found = new LinkedHashMap<>();
    boolean isConstructor = name.equals(Signature.NEW);
    for (TypeDecl decl : hierarchy.lineage(type.name()).types()) {
      if (isConstructor && !decl.name().name().equals(type.name())) {
        break;
      }
      for (Method m : hierarchy.methods(decl, name)) {
        Candidate c = candidate(m, decl, type);
        found.merge(erased(c), c, this::inherited);
      }
    }
    return List.copyOf(found.values());
  }

  /** The nearer of two, but a class's own rather than what an interface asks for (JLS 8.4.8). */
  private Candidate inherited(Candidate nearer, Candidate further) {
    return isOfInterface(nearer) && !isOfInterface(further) && !isOfObject(further)
        ? further
        : nearer;
  }

  private boolean isOfInterface(Candidate c) {
    return hierarchy
        .find(c.method().signature().owner())
        .filter(t -> t.is(Mark.INTERFACE))
        .isPresent();
  }

  private static boolean isOfObject(Candidate c) {
    return c.method().signature().owner().equals(TypeName.OBJECT);
  }

  private Candidate candidate(Method m, TypeDecl decl, TypeName on) {
    Map<String, TypeName> bound = new HashMap<>();
    if (!decl.variables().isEmpty() && !m.is(Mark.STATIC)) {
      hierarchy
          .asSuper(on, decl.name().name())
          .ifPresent(s -> bound.putAll(Hierarchy.arguments(decl, s)));
    }
    for (TypeParam v : m.signature().variables()) {
      bound.put(TypeName.variable(v.name()).name(), own(v.name()));
    }
    return new Candidate(
        m,
        m.signature().params().stream().map(p -> Hierarchy.substitute(p, bound)).toList(),
        Hierarchy.substitute(m.signature().returns(), bound));
  }

  private static TypeName own(String variable) {
    return TypeName.variable(variable + "'");
  }

  /** Whether the type is a variable of the callable itself. */
  public static boolean isOwn(TypeName type) {
    return type.isVariable() && type.name().endsWith("'>");
  }

  private static List<TypeName> erased(Candidate c) {
    return c.params.stream().map(p -> erased(p, c)).toList();
  }

  /** The type with the callable's own variables replaced by their bounds, without arguments. */
  private static TypeName erased(TypeName type, Candidate c) {
    if (type.isArray()) {
      return TypeName.arrayOf(erased(type.component(), c));
    }
    if (!isOwn(type)) {
      return type.erased();
    }
    for (TypeParam v : c.method.signature().variables()) {
      if (own(v.name()).equals(type)) {
        return v.bound().isVariable() || v.bound().isUnknown()
            ? TypeName.OBJECT
            : v.bound().erased();
      }
    }
    return TypeName.OBJECT;
  }

  /** The candidates that could take these arguments: none of a known type contradicts. */
  List<Candidate> applicable(List<Candidate> candidates, List<Step> args) {
    List<Candidate> fixed = fitting(candidates, args, true, false);
    if (fixed.isEmpty()) {
      fixed = fitting(candidates, args, false, false);
    }
    return fixed.isEmpty() ? fitting(candidates, args, false, true) : fixed;
  }

  private List<Candidate> fitting(
      List<Candidate> candidates, List<Step> args, boolean strict, boolean spread) {
    return candidates.stream()
        .filter(
            c ->
                spread
                    ? c.isVarargs() && args.size() >= c.params.size() - 1
                    : args.size() == c.params.size())
        .filter(
            c -> {
              for (int i = 0; i < args.size(); i++) {
                if (accepts(c, param(c, i, spread), args.get(i), strict) == Answer.NO) {
                  return false;
                }
              }
              return true;
            })
        .toList();
  }

  /** The type that the argument at this place is passed to. */
  static TypeName param(Candidate c, int i, boolean spread) {
    int last = c.params.size() - 1;
    return spread && i >= last ? c.params.get(last).component() : c.params.get(i);
  }

  private Answer accepts(Candidate c, TypeName param, Step arg, boolean strict) {
    if (arg instanceof Step.Lambda lambda) {
      return acceptsLambda(param, lambda);
    }
    if (arg instanceof Step.Call call && call.way() == Step.Way.REFERENCE) {
      return isOwn(param) ? Answer.NO : isFunctional(param);
    }
    TypeName to = erased(param, c);
    TypeName from = arg.type();
    if (strict
        && from.isPrimitive() != to.isPrimitive()
        && !from.isUnknown()
        && !to.isUnknown()
        && !to.isVariable()) {
      return Answer.NO;
    }
    return hierarchy.isAssignable(from, to);
  }

  private Answer isFunctional(TypeName param) {
    if (param.isArray() || param.isPrimitive()) {
      return Answer.NO;
    }
    Optional<TypeDecl> decl = hierarchy.find(param);
    return decl.isEmpty() || Hierarchy.isBare(decl.get())
        ? Answer.UNKNOWN
        : hierarchy.functional(param).isPresent() ? Answer.YES : Answer.NO;
  }

  private Answer acceptsLambda(TypeName param, Step.Lambda lambda) {
    Answer functional = isOwn(param) ? Answer.NO : isFunctional(param);
    if (functional != Answer.YES) {
      return functional;
    }
    Method sam = hierarchy.functional(param).get();
    if (sam.signature().params().size() != lambda.params().size()) {
      return Answer.NO;
    }
    boolean isVoid = sam.signature().returns().equals(TypeName.VOID);
    if (lambda.expression()) {
      Step body = lambda.body().get(0);
      if (isVoid) {
        return body instanceof Step.Call
                || body instanceof Step.Store
                || body instanceof Step.Group g && (g.kind().equals("++") || g.kind().equals("--"))
            ? Answer.YES
            : Answer.NO;
      }
      return body.type().equals(TypeName.VOID) ? Answer.NO : Answer.YES;
    }
    Boolean value = returnsValue(lambda.body());
    return value == null || value != isVoid ? Answer.YES : Answer.NO;
  }

  /** Whether the block returns a value; null when it fits both, as one that only throws. */
  private static @Nullable Boolean returnsValue(List<Step> body) {
    List<Step.Exit> returns = Endings.returns(body);
    if (!returns.isEmpty()) {
      return returns.get(0).value().isPresent();
    }
    return Endings.isNormal(body) ? Boolean.FALSE : null;
  }

  /**
   * The one candidate that is meant, if the types that are known decide it: where candidates differ
   * in what they take for an argument of an unknown type, nobody can tell.
   */
  Optional<Candidate> mostSpecific(List<Candidate> candidates, List<Step> args) {
    if (candidates.size() < 2) {
      return candidates.stream().findFirst();
    }
    boolean spread = candidates.get(0).params.size() != args.size();
    Candidate best = null;
    for (Candidate c : candidates) {
      if (candidates.stream().allMatch(o -> o == c || isMoreSpecific(c, o, args, spread))) {
        if (best != null) {
          return Optional.empty();
        }
        best = c;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isMoreSpecific(Candidate a, Candidate b, List<Step> args, boolean spread) {
    for (int i = 0; i < args.size(); i++) {
      TypeName p = erased(param(a, i, spread && a.isVarargs()), a);
      TypeName q = erased(param(b, i, spread && b.isVarargs()), b);
      if (p.equals(q)) {
        continue;
      }
      Step arg = args.get(i);
      if (arg instanceof Step.Lambda lambda) {
        if (!prefers(param(a, i, spread), param(b, i, spread), lambda)) {
          return false;
        }
      } else if (arg.type().isUnknown() || hierarchy.isSubtype(p, q) != Answer.YES) {
        return false;
      }
    }
    return true;
  }

  /**
   * A lambda with a value goes to the interface whose method returns one, and of two that do to the
   * one that need not box it (JLS 15.12.2.5).
   */
  private boolean prefers(TypeName a, TypeName b, Step.Lambda lambda) {
    if (hierarchy.isSubtype(a.erased(), b.erased()) == Answer.YES) {
      return true;
    }
    Optional<Method> x = hierarchy.functional(a);
    Optional<Method> y = hierarchy.functional(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    TypeName p = x.get().signature().returns();
    TypeName q = y.get().signature().returns();
    List<TypeName> values = values(lambda);
    if (values.isEmpty() || values.stream().anyMatch(TypeName::isUnknown)) {
      return false;
    }
    boolean isVoid = p.equals(TypeName.VOID);
    if (isVoid != q.equals(TypeName.VOID)) {
      return lambda.expression() && isVoid == values.get(0).equals(TypeName.VOID);
    }
    return lambda.params().isEmpty()
        && p.isPrimitive() != q.isPrimitive()
        && values.stream().allMatch(v -> v.isPrimitive() == p.isPrimitive());
  }

  private static List<TypeName> values(Step.Lambda lambda) {
    return lambda.expression()
        ? List.of(lambda.body().get(0).type())
        : Endings.returns(lambda.body()).stream()
            .flatMap(r -> r.value().stream())
            .map(Step::type)
            .toList();
  }

  /** What a candidate's own variables stand for, learnt argument by argument. */
  void unify(TypeName param, TypeName arg, Map<String, TypeName> bound) {
    if (arg.isUnknown() || arg.equals(TypeName.NULL) || arg.equals(TypeName.VOID)) {
      return;
    }
    if (isOwn(param)) {
      bound.putIfAbsent(param.name(), Hierarchy.boxed(arg));
    } else if (param.isArray()) {
      if (arg.isArray()) {
        unify(param.component(), arg.component(), bound);
      }
    } else if (!param.arguments().isEmpty()) {
      hierarchy
          .asSuper(arg, param.name())
          .filter(s -> s.arguments().size() == param.arguments().size())
          .ifPresent(
              s -> {
                for (int i = 0; i < s.arguments().size(); i++) {
                  unify(param.arguments().get(i), s.arguments().get(i), bound);
                }
              });
    }
  }

  /** The type with what is learnt filled in; a variable nobody learnt is unknown. */
  static TypeName fill(TypeName type, Map<String, TypeName> bound) {
    if (isOwn(type)) {
      return bound.getOrDefault(type.name(), TypeName.UNKNOWN);
    }
    if (type.arguments().isEmpty()) {
      return type;
    }
    List<TypeName> arguments = type.arguments().stream().map(a -> fill(a, bound)).toList();
    return type.isArray() && arguments.get(0).isUnknown()
        ? TypeName.UNKNOWN
        : new TypeName(type.name(), arguments);
  }
}
