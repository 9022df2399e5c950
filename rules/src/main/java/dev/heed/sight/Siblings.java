package dev.heed.sight;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.meaning.Overloads;
import dev.heed.meaning.Overloads.Candidate;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.TypeParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds siblings: callables of the same name on the same type or a supertype that take the same
 * parameters plus exactly one token.
 */
public final class Siblings {
  private final Tokens tokens;
  private final Hierarchy hierarchy;
  private final Overloads overloads;

  /** Finds them with these types and families. */
  Siblings(Tokens tokens) {
    this.tokens = tokens;
    this.hierarchy = tokens.hierarchy();
    this.overloads = new Overloads(hierarchy);
  }

  /**
   * A sibling.
   *
   * @param position where its token stands among its parameters, from 0
   * @param gathers whether the callee takes any number of arguments where the sibling takes an
   *     array
   */
  public record Sibling(
      Method method, int position, TypeName token, Family family, boolean gathers) {
    /** The declared sibling. */
    public Signature signature() {
      return method.signature();
    }
  }

  /** The siblings that a call could use instead of its callee. */
  public List<Sibling> of(Site site) {
    Call call = site.call();
    Signature callee = call.callee();
    if (callee.isUnknown() || callee.params().stream().anyMatch(TypeName::isUnknown)) {
      return List.of();
    }
    TypeName on =
        call.way() == Way.NEW || callee.name().equals(Signature.NEW)
            ? callee.owner()
            : call.receiver()
                .map(Step::type)
                .or(() -> here(site, callee))
                .filter(t -> hierarchy.isSubtype(t.erased(), callee.owner()) == Answer.YES)
                .orElse(callee.owner());
    List<Sibling> found = of(on, callee, callee.name());
    return found.stream()
        .filter(s -> isAccessible(s.method, site))
        .filter(s -> isReturnCompatible(callee, s.signature(), site.wanted()))
        .toList();
  }

  /** The type around on which a call without a receiver is made. */
  private Optional<TypeName> here(Site site, Signature callee) {
    return site.frame().outwards().stream()
        .filter(f -> f.kind() == Frame.Kind.TYPE)
        .map(f -> f.type().name())
        .filter(t -> hierarchy.lineage(t.name()).names().contains(callee.owner().name()))
        .findFirst();
  }

  /** The siblings of a method, private ones too. */
  public List<Sibling> of(Method method, TypeDecl on) {
    return of(on.name(), method.signature(), method.name());
  }

  private List<Sibling> of(TypeName on, Signature callee, String name) {
    if (!tokens.mayTake(on, name)) {
      return List.of(); // most calls, and what follows is dear
    }
    List<Candidate> members = overloads.members(on, name);
    Optional<Candidate> own =
        members.stream()
            .filter(m -> m.method().signature().equals(callee))
            .findFirst()
            .or(() -> members.stream().filter(m -> erased(m).equals(erased(callee))).findFirst());
    List<TypeName> wanted = own.map(Siblings::erased).orElse(erased(callee));
    boolean isStatic = own.map(m -> m.method().is(Mark.STATIC)).orElse(false);
    boolean isVarargs = own.map(m -> m.method().is(Mark.VARARGS)).orElse(false);
    List<Sibling> found = new ArrayList<>();
    for (Candidate m : members) {
      Method s = m.method();
      if (s.is(Mark.DEPRECATED) || m.params().size() != wanted.size() + 1) {
        continue;
      }
      if (own.isPresent() && s.is(Mark.STATIC) != isStatic) {
        continue;
      }
      List<TypeName> params = erased(m);
      for (int i = 0; i < params.size(); i++) {
        int position = i;
        Optional<Family> family = tokens.token(bound(m, i));
        if (family.isPresent()) {
          List<TypeName> rest = new ArrayList<>(params);
          rest.remove(i);
          if (rest.equals(wanted)
              && own.filter(o -> differ(o, m, position)).isEmpty()
              && variables(m, i).equals(own.map(o -> variables(o, -1)).orElse(variables(m, i)))) {
            found.add(
                new Sibling(s, i, bound(m, i), family.get(), isVarargs && !s.is(Mark.VARARGS)));
            break;
          }
        }
      }
    }
    return found;
  }

  /** Whether a list of one thing is taken here and a list of another there. */
  private boolean differ(Candidate own, Candidate sibling, int token) {
    List<TypeName> rest = new ArrayList<>(sibling.params());
    rest.remove(token);
    for (int i = 0; i < rest.size(); i++) {
      if (differ(own.params().get(i).arguments(), rest.get(i).arguments())) {
        return true;
      }
    }
    return false;
  }

  private boolean differ(List<TypeName> a, List<TypeName> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      TypeName x = a.get(i);
      TypeName y = b.get(i);
      boolean isOpen = x.isUnknown() || y.isUnknown() || x.isVariable() || y.isVariable();
      if (!isOpen
          && hierarchy.isSubtype(x.erased(), y.erased()) != Answer.YES
          && hierarchy.isSubtype(y.erased(), x.erased()) != Answer.YES) {
        return true;
      }
    }
    return false;
  }

  /** The type of a parameter; for a variable its bound. */
  private static TypeName bound(Candidate m, int i) {
    TypeName p = m.params().get(i);
    if (p.isVariable()) {
      for (TypeParam v : m.method().signature().variables()) {
        if (p.name().equals("<" + v.name() + "'>")) {
          return v.bound();
        }
      }
    }
    return p;
  }

  /** The parameters without arguments, the callable's own variables by number. */
  private static List<TypeName> erased(Candidate m) {
    List<String> order =
        m.method().signature().variables().stream().map(v -> "<" + v.name() + "'>").toList();
    return m.params().stream().map(p -> numbered(p, order)).toList();
  }

  /** The callable's own variables in the order in which its parameters name them, by number. */
  private static List<Integer> variables(Candidate m, int without) {
    List<String> order =
        m.method().signature().variables().stream().map(v -> "<" + v.name() + "'>").toList();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < m.params().size(); i++) {
      if (i != without) {
        collect(m.params().get(i), order, found);
      }
    }
    return found;
  }

  private static void collect(TypeName type, List<String> order, List<Integer> found) {
    if (order.contains(type.name())) {
      found.add(order.indexOf(type.name()));
    }
    type.arguments().forEach(a -> collect(a, order, found));
  }

  private static List<TypeName> erased(Signature s) {
    List<String> order = s.variables().stream().map(v -> "<" + v.name() + ">").toList();
    return s.params().stream().map(p -> numbered(p, order)).toList();
  }

  private static TypeName numbered(TypeName type, List<String> order) {
    if (type.isArray()) {
      return TypeName.arrayOf(numbered(type.component(), order));
    }
    int i = order.indexOf(type.name());
    return i < 0 ? type.erased() : TypeName.variable(String.valueOf(i));
  }

  private boolean isAccessible(Method m, Site site) {
    String from = site.frame().type().name().name();
    String owner = m.signature().owner().name();
    if (m.is(Mark.PUBLIC)) {
      return true;
    }
    String top = topLevel(from);
    if (m.is(Mark.PRIVATE)) {
      return top.equals(topLevel(owner));
    }
    if (InSight.packageOf(from).equals(InSight.packageOf(owner))) {
      return true;
    }
    return m.is(Mark.PROTECTED)
        && site.frame().outwards().stream()
            .filter(f -> f.kind() == Frame.Kind.TYPE)
            .anyMatch(f -> hierarchy.lineage(f.type().name().name()).names().contains(owner))
        && site.call().way() != Way.NEW;
  }

  private static String topLevel(String type) {
    String pkg = InSight.packageOf(type);
    int from = pkg.isEmpty() ? 0 : pkg.length() + 1;
    int dot = type.indexOf('.', from);
    return dot < 0 ? type : type.substring(0, dot);
  }

  private boolean isReturnCompatible(Signature callee, Signature sibling, TypeName wanted) {
    if (callee.name().equals(Signature.NEW)) {
      return true;
    }
    TypeName a =
        numbered(
            callee.returns(), callee.variables().stream().map(v -> "<" + v.name() + ">").toList());
    TypeName b =
        numbered(
            sibling.returns(),
            sibling.variables().stream().map(v -> "<" + v.name() + ">").toList());
    if (a.equals(b)) {
      return true;
    }
    if (a.equals(TypeName.VOID)) {
      // A result where there was none is no obstacle, unless the work then goes on elsewhere.
      return tokens.family(Role.ASYNC, b).isEmpty() && tokens.family(Role.REACTIVE, b).isEmpty();
    }
    if (a.isPrimitive() || b.isPrimitive() || b.equals(TypeName.VOID)) {
      boolean numbers = a.isPrimitive() && b.isPrimitive() && isNumber(a) && isNumber(b);
      return numbers
          && (wanted.equals(TypeName.VOID) || hierarchy.isSubtype(b, wanted) == Answer.YES);
    }
    if (a.equals(TypeName.OBJECT) || b.equals(TypeName.OBJECT)) {
      return false;
    }
    return a.isVariable()
        || b.isVariable()
        || hierarchy.isSubtype(a, b) == Answer.YES
        || hierarchy.isSubtype(b, a) == Answer.YES;
  }

  private static boolean isNumber(TypeName t) {
    return !t.name().equals("boolean");
  }

  /**
   * Whether the call compiles with the sibling in place of the callee, as far as its value goes.
   */
  public boolean fits(Site site, Sibling sibling) {
    TypeName a = site.call().callee().returns();
    TypeName b = sibling.signature().returns();
    return site.wanted().equals(TypeName.VOID)
        || site.call().callee().name().equals(Signature.NEW)
        || a.erased().equals(b.erased())
        || hierarchy.isSubtype(b.erased(), site.wanted().erased()) == Answer.YES
        || !a.isVariable()
            && !b.isVariable()
            && hierarchy.isSubtype(b.erased(), a.erased()) == Answer.YES;
  }
}
