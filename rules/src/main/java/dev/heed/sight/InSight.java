package dev.heed.sight;

import dev.heed.family.Family;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which tokens a place can see: RULES, "in sight". */
final class InSight {
  /** Members of a parameter that hand out the token of the work at hand, not a new one. */
  private static final Pattern ACCESSOR =
      Pattern.compile(
          "(get|is)?\\w*(token|cancel\\w*|monitor|indicator|checker|signal|progress)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MAKER =
      Pattern.compile("(new|create|make|open|fork|sub|start|add)[A-Z]\\w*");

  private final Tokens tokens;
  private final Stores stores;
  private final Nones nones;
  private final boolean crosses;

  /**
   * Reads a file.
   *
   * @param crosses whether code that is cut off from a token sees it all the same
   */
  InSight(Tokens tokens, Stores stores, Nones nones, boolean crosses) {
    this.crosses = crosses;
    this.tokens = tokens;
    this.stores = stores;
    this.nones = nones;
  }

  List<Token> of(Spot site) {
    List<Token> found = new ArrayList<>();
    boolean captured = false;
    boolean instance = !site.early();
    for (Frame f : site.frame().outwards()) {
      if (f.kind() == Frame.Kind.TYPE) {
        if (instance) {
          found.addAll(fields(f, site));
        }
        if (SiteWalk.isStaticType(f.type()) || stops(f)) {
          break;
        }
        instance = true;
        captured = true;
        continue;
      }
      found.addAll(variables(f, site, captured));
      if (f.kind() == Frame.Kind.LAMBDA) {
        captured = true;
        if (stops(f)) {
          break;
        }
      } else {
        // An initialiser or constructor runs before the fields are sure to hold anything.
        boolean isInitial =
            f.method().map(m -> m.isConstructor() || m.is(Mark.INITIALIZER)).orElse(true);
        instance &= !f.isStatic() && !isInitial;
        if (f.isStatic() && f.type().is(Mark.ANONYMOUS)) {
          break;
        }
      }
    }
    return found;
  }

  /** The token that a plain name, or a field of {@code this}, means at a call. */
  Optional<Token> named(Site site, Step step) {
    if (!(step instanceof Step.Name n)) {
      return Optional.empty();
    }
    Optional<Scope> variable = site.variable(n);
    if (variable.isPresent()) {
      Scope in = variable.get();
      boolean isParam = in.what() == What.PARAM;
      return tokens
          .token(in.var().type())
          .filter(f -> isParam || holdsToken(in.var(), site))
          .map(
              f ->
                  new Token(
                      n.name(),
                      in.var().type(),
                      f,
                      isParam ? Token.Origin.PARAM : Token.Origin.LOCAL,
                      in.frame(),
                      true));
    }
    boolean ofThis =
        n.of()
            .map(o -> o instanceof Step.Name s && s.what() == What.SELF && s.of().isEmpty())
            .orElse(true);
    return n.what() != What.FIELD || !ofThis
        ? Optional.empty()
        : site.frame().outwards().stream()
            .filter(f -> f.kind() == Frame.Kind.TYPE)
            .flatMap(f -> fields(f, site).stream())
            .filter(
                t -> t.expression().equals(n.name()) || t.expression().equals("this." + n.name()))
            .findFirst();
  }

  private boolean stops(Frame f) {
    return !crosses && f.escape().isPresent() && f.escape().get() != Frame.Escape.AWAITED;
  }

  /** Why the place is cut off: it is in code that outlives the call, with no token of its own. */
  Optional<String> cutOff(Spot site, boolean exceptAwaited) {
    for (Frame f : site.frame().outwards()) {
      if (f.params().stream().anyMatch(p -> tokens.isToken(p.type()))) {
        return Optional.empty();
      }
      boolean waits = exceptAwaited && f.escape().filter(Frame.Escape.AWAITED::equals).isPresent();
      if (f.escape().isPresent() && !waits) {
        return Optional.of(f.escape().get().why());
      }
    }
    return Optional.empty();
  }

  private List<Token> variables(Frame f, Spot site, boolean captured) {
    List<Token> params = new ArrayList<>();
    List<Token> locals = new ArrayList<>();
    List<Token> members = new ArrayList<>();
    for (Optional<Scope> s = site.scope(); s.isPresent(); s = s.get().outer()) {
      Scope in = s.get();
      if (in.frame() != f) {
        continue;
      }
      Var v = in.var();
      boolean isParam = in.what() == What.PARAM;
      Optional<Family> family = tokens.token(v.type());
      // The cheap question first: most variables are no tokens.
      if (family.isEmpty() && !(isParam && mayHaveMembers(v.type()))
          || Scope.find(site.scope(), v.name()).get() != in) {
        continue;
      }
      boolean canBePassed =
          (!captured || stores.isEffectivelyFinal(v, in.what(), f))
              && !isHidden(v.name(), site.frame(), f);
      if (family.isEmpty()) {
        members.addAll(0, members(v, f, canBePassed));
      } else if (isParam) {
        params.add(
            0, new Token(v.name(), v.type(), family.get(), Token.Origin.PARAM, f, canBePassed));
      } else if (isAssigned(v, site) && holdsToken(v, site)) {
        locals.add(new Token(v.name(), v.type(), family.get(), Token.Origin.LOCAL, f, canBePassed));
      }
    }
    params.addAll(locals);
    params.addAll(members);
    return params;
  }

  /** Whether a class between the place and the frame has a field of the name. */
  private boolean isHidden(String name, Frame from, Frame to) {
    return from.outwards().stream()
        .takeWhile(f -> f != to)
        .filter(f -> f.kind() == Frame.Kind.TYPE)
        .flatMap(f -> tokens.hierarchy().lineage(f.type().name().name()).types().stream())
        .anyMatch(t -> t.fields().stream().anyMatch(v -> v.name().equals(name)));
  }

  /** Whether a local that is declared without a value is given one before the place. */
  private boolean isAssigned(Var v, Spot site) {
    List<Step> later = stores.assigned(v.name(), site.frame());
    return v.init().isPresent()
        || later.isEmpty()
        || later.stream().anyMatch(s -> s.at().start() < site.at().start());
  }

  /** Whether a local was given a token that somebody can cancel, not a none or one of its own. */
  private boolean holdsToken(Var v, Spot site) {
    List<Step> values = stores.values(v, site);
    return values.isEmpty()
        ? v.init().isEmpty()
        : values.stream().anyMatch(x -> !isOwn(x) && !nones.isKeptNone(x, v.type(), site));
  }

  /** {@code new X()} without a token: nothing that reaches this code can cancel it. */
  private boolean isOwn(Step value) {
    if (value instanceof Group g && g.kind().equals("cast")) {
      return isOwn(g.parts().get(0));
    }
    return value instanceof Step.Lambda
        || value instanceof Call c
            && c.way() == Way.NEW
            && c.args().stream().noneMatch(a -> a.type().isUnknown() || tokens.isToken(a.type()));
  }

  private boolean mayHaveMembers(TypeName type) {
    return !type.isUnknown()
        && !type.isArray()
        && !type.isPrimitive()
        && !type.isVariable()
        && !Tokens.isPlain(type)
        && tokens.mayCarry(type.erased());
  }

  private List<Token> members(Var param, Frame f, boolean canBePassed) {
    List<Token> found = new ArrayList<>();
    TypeName type = param.type();
    Predicate<String> isAccessor =
        n -> ACCESSOR.matcher(n).matches() && !MAKER.matcher(n).matches();
    for (TypeDecl t : tokens.hierarchy().lineage(type.name()).types()) {
      for (Method m : t.methods()) {
        Optional<Family> family = tokens.token(m.signature().returns());
        boolean seen = m.is(Mark.PUBLIC) || t.name().equals(f.type().name());
        if (family.isPresent()
            && seen
            && !m.is(Mark.STATIC)
            && m.signature().params().isEmpty()
            && isAccessor.test(m.name())) {
          found.add(
              new Token(
                  param.name() + "." + m.name() + "()",
                  m.signature().returns(),
                  family.get(),
                  Token.Origin.MEMBER,
                  f,
                  canBePassed));
        }
      }
      for (Var field : t.fields()) {
        Optional<Family> family = tokens.token(field.type());
        boolean seen = field.is(Mark.PUBLIC) || !field.is(Mark.PRIVATE) && samePackage(t, f.type());
        if (family.isPresent() && seen && !field.is(Mark.STATIC)) {
          found.add(
              new Token(
                  param.name() + "." + field.name(),
                  field.type(),
                  family.get(),
                  Token.Origin.MEMBER,
                  f,
                  canBePassed));
        }
      }
    }
    return found;
  }

  private static boolean samePackage(TypeDecl a, TypeDecl b) {
    return packageOf(a.name().name()).equals(packageOf(b.name().name()));
  }

  /** The package of a qualified name: what comes before the first part with a capital. */
  static String packageOf(String qualified) {
    int from = 0;
    while (true) {
      int dot = qualified.indexOf('.', from);
      if (dot < 0 || Character.isUpperCase(qualified.charAt(from))) {
        return from == 0 ? "" : qualified.substring(0, from - 1);
      }
      from = dot + 1;
    }
  }

  private List<Token> fields(Frame f, Spot site) {
    List<Token> found = new ArrayList<>();
    for (TypeDecl t : tokens.hierarchy().lineage(f.type().name().name()).types()) {
      boolean own = t.name().equals(f.type().name());
      for (Var field : t.fields()) {
        if (field.is(Mark.STATIC) || field.is(Mark.PRIVATE) && !own) {
          continue;
        }
        Optional<Family> family = tokens.token(field.type());
        if (family.isPresent() && mayHoldToken(f, field, own, site)) {
          boolean hidden = Scope.find(site.scope(), field.name()).isPresent();
          found.add(
              new Token(
                  hidden ? "this." + field.name() : field.name(),
                  field.type(),
                  family.get(),
                  Token.Origin.FIELD,
                  f,
                  !hidden && !isHidden(field.name(), site.frame(), f)
                      || site.frame()
                          .enclosingMethod()
                          .map(Frame::type)
                          .filter(x -> x == f.type())
                          .isPresent()));
        }
      }
    }
    return found;
  }

  private boolean mayHoldToken(Frame f, Var field, boolean own, @Nullable Spot site) {
    if (!own) {
      return true;
    }
    List<Step> values = stores.ofField(f.type(), field);
    boolean onlyOwn = !values.isEmpty() && values.stream().allMatch(this::isOwn);
    boolean others = !field.is(Mark.PRIVATE) && !field.is(Mark.FINAL);
    if (others) {
      // Other files may give it a token; but one that is made for the object is nobody else's.
      return !onlyOwn || values.stream().anyMatch(v -> nones.isKeptNone(v, field.type(), site));
    }
    return values.isEmpty()
        || values.stream().anyMatch(v -> !isOwn(v) && !nones.isKeptNone(v, field.type(), site));
  }

  boolean reachable(Frame method) {
    boolean member =
        method.params().stream()
            .anyMatch(p -> tokens.isToken(p.type()) || tokens.mayCarry(p.type()));
    return member || !method.isStatic() && instanceHasToken(method);
  }

  private boolean instanceHasToken(Frame method) {
    for (Frame f : method.outwards()) {
      if (f.kind() == Frame.Kind.TYPE) {
        for (TypeDecl t : tokens.hierarchy().lineage(f.type().name().name()).types()) {
          boolean own = t.name().equals(f.type().name());
          if (t.fields().stream()
              .filter(x -> !x.is(Mark.STATIC) && tokens.isToken(x.type()))
              .filter(x -> own || !x.is(Mark.PRIVATE))
              .anyMatch(x -> mayHoldToken(f, x, own, null))) {
            return true;
          }
        }
        if (SiteWalk.isStaticType(f.type())) {
          return false;
        }
      }
    }
    return false;
  }
}
