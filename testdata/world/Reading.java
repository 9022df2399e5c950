import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.sight.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is asked of a file by all that mutates it. Apart from sight, which is measured. */
class Reading {
  final String project;
  final Unit unit;
  final Map<String, Unit> homes;
  final Tokens tokens;
  final List<Mutant> found;

  /**
   * Reads a file as {@code Meaning} gives it.
   *
   * @param homes the file of each type of the sources
   * @param found where the mutants go
   */
  Reading(String project, Unit unit, Map<String, Unit> homes, Tokens tokens, List<Mutant> found) {
    this.project = project;
    this.unit = unit;
    this.homes = homes;
    this.tokens = tokens;
    this.found = found;
  }

  Reading(Reading other) {
    this(other.project, other.unit, other.homes, other.tokens, other.found);
  }

  static final List<Role> NO_WORK =
      List.of(Role.NONE, Role.PROGRESS, Role.POLL, Role.RAISE, Role.REGISTER, Role.CANCEL);

  /** The variable, field or call that a passed token comes from. */
  Optional<Step> root(Step s) {
    if (s instanceof Name) {
      return Optional.of(s);
    } else if (s instanceof Group g && g.kind().equals("cast")) {
      return root(g.parts().get(0));
    } else if (s instanceof Call c && c.way() != Way.REFERENCE && c.body().isEmpty()) {
      if (tokens.called(Role.CHILD, c).isPresent() && c.receiver().isPresent()) {
        return root(c.receiver().get());
      }
      List<Step> given = c.args().stream().filter(a -> tokens.isToken(a.type())).toList();
      if (!given.isEmpty()) {
        return given.size() == 1 ? root(given.get(0)) : Optional.empty();
      }
      return c.way() == Way.METHOD && c.args().isEmpty() ? Optional.of(s) : Optional.empty();
    }
    return Optional.empty(); // a lambda, a conditional: not simply forwarded
  }

  boolean isNone(Step arg, Around now) {
    if (arg instanceof Name n && n.what() == What.FIELD) {
      return tokens.hierarchy().find(n.owner()).stream()
          .flatMap(t -> t.fields().stream())
          .anyMatch(f -> f.name().equals(n.name()) && f.is(Mark.STATIC));
    }
    return now.variable(arg)
        .filter(b -> !b.param())
        .flatMap(b -> b.var().init())
        .filter(i -> i instanceof Literal || isMade(i) || isNone(i, Around.file()))
        .isPresent();
  }

  boolean isMade(Step i) {
    return i instanceof Lambda
        || i instanceof Call c
            && (c.body().isPresent()
                || tokens.called(Role.NONE, c).isPresent()
                || c.way() == Way.NEW
                    && c.args().stream().noneMatch(a -> tokens.isToken(a.type())));
  }

  /** Whether RULES counts the origin among what is in sight; else why not. */
  String notInSight(Step root, Around now) {
    if (now.variable(root).isPresent()) {
      return "";
    }
    if (root instanceof Name n && n.what() == What.FIELD) {
      boolean ofThis = n.of().map(o -> o instanceof Name s && s.what() == What.SELF).orElse(true);
      if (ofThis) {
        boolean early = now.method().filter(Method::isConstructor).isPresent();
        return early ? "not in sight: a field in a constructor" : "";
      }
      return n.of().flatMap(now::variable).filter(Around.Bound::param).isPresent()
          ? ""
          : "not in sight: a field of another object";
    }
    if (root instanceof Call c && c.receiver().flatMap(now::variable).isPresent()) {
      return now.variable(c.receiver().get()).get().param()
          ? ""
          : "not in sight: a member of a local";
    }
    return "not in sight: what `"
        + (root instanceof Call c ? c.name() + "()" : "a name")
        + "` gives";
  }

  /** Another token of the family that RULES sees here, so that the place is judged all the same. */
  boolean seesAnother(Step root, TypeName param, Around now) {
    return now.outwards().stream()
        .filter(Around::isCode)
        .flatMap(a -> a.bound().stream())
        .filter(Around.Bound::param)
        .map(Around.Bound::var)
        .filter(v -> !(root instanceof Name n && n.name().equals(v.name())))
        .anyMatch(v -> isSubtype(v.type(), param));
  }

  boolean isOtherFamily(Step root, TypeName param, Around now) {
    Optional<Family> from = now.variable(root).map(b -> b.var().type()).flatMap(tokens::token);
    return from.isPresent()
        && !from.equals(tokens.token(param))
        && !isSubtype(now.variable(root).get().var().type(), param);
  }

  boolean isSubtype(TypeName a, TypeName b) {
    return tokens.hierarchy().isSubtype(a.erased(), b.erased()) == Hierarchy.Answer.YES;
  }

  List<Step> body(Around now) {
    return now.outwards().stream()
        .filter(a -> a.method().isPresent())
        .reduce((a, b) -> b)
        .flatMap(a -> a.method().get().body())
        .orElse(List.of());
  }

  List<String> nones(Family family, TypeName param) {
    List<String> all = new ArrayList<>();
    for (var p : family.says(Role.NONE)) {
      if (p.isNull()) {
        all.add("null");
      } else if (p.isField()) {
        all.add(p.type() + "." + p.member());
      } else if (p.params().filter(List::isEmpty).isPresent()) {
        boolean fits = isSubtype(new TypeName(p.type()), param);
        if (p.member().equals("new") && fits) {
          all.add("new " + p.type() + "()");
        } else if (!p.member().equals("new")) {
          all.add(p.type() + "." + p.member() + "()");
        }
      }
    }
    all.removeIf(t -> t.indexOf('*') >= 0 && !t.contains("null"));
    return all;
  }

  String key(Span member) {
    return unit.file() + ":" + member;
  }

  static List<String> split(String params) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < params.length(); at++) {
      char c = params.charAt(at);
      depth += c == '<' || c == '(' || c == '{' ? 1 : c == '>' || c == ')' || c == '}' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(params.substring(from, at));
        from = at + 1;
      }
    }
    parts.add(params.substring(from));
    return parts;
  }

  /** What to delete so that a call loses its i-th argument. */
  static Span without(Call c, int i) {
    if (c.args().size() == 1) {
      return c.args().get(i).at();
    }
    return i > 0
        ? new Span(c.args().get(i - 1).at().end(), c.args().get(i).at().end())
        : new Span(c.args().get(0).at().start(), c.args().get(1).at().start());
  }

  boolean madeWith(Step a) {
    return a instanceof Call c
        && c.way() == Way.NEW
        && c.args().stream().anyMatch(x -> tokens.isToken(x.type()));
  }

  void add(
      Mutant.Kind kind, Span at, String text, String silent, Family family, Around now, Call c) {
    add(
        kind,
        List.of(new Mutant.Change(unit.file(), at, text)),
        silent,
        family,
        now.member(),
        Set.of(key(now.member())),
        c.nameAt(),
        at);
  }

  void add(
      Mutant.Kind kind,
      List<Mutant.Change> changes,
      String silent,
      Family family,
      Span member,
      Set<String> touched,
      Call c) {
    add(kind, changes, silent, family, member, touched, c.nameAt(), c.at());
  }

  void add(
      Mutant.Kind kind,
      List<Mutant.Change> changes,
      String silent,
      Family family,
      Span member,
      Set<String> touched,
      Span from,
      Span to) {
    if (to.start() < 0 || member.equals(Span.NONE)) {
      return;
    }
    String all = unit.text();
    int line = (int) all.substring(0, from.start()).chars().filter(c -> c == '\n').count() + 1;
    int start = all.lastIndexOf('\n', from.start()) + 1;
    int end = all.indexOf('\n', to.end());
    found.add(
        new Mutant(
            kind,
            project,
            unit.file(),
            changes,
            member,
            touched,
            family.name(),
            silent,
            line,
            all.substring(start, end < 0 ? all.length() : end).strip().replaceAll("\\s+", " ")));
  }
}
