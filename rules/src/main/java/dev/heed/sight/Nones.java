package dev.heed.sight;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Exit;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Var;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which expressions are none tokens: RULES, "What counts as none". */
public final class Nones {
  private final Tokens tokens;
  private final Stores stores;

  Nones(Tokens tokens, Stores stores) {
    this.tokens = tokens;
    this.stores = stores;
  }

  /**
   * The family whose none token the argument of a call is.
   *
   * @param param the type of the parameter, unknown when the callee is
   */
  public Optional<Family> argument(Step arg, TypeName param, @Nullable Spot site) {
    if (isGivenAway(arg, site)) {
      return Optional.empty();
    }
    Optional<Family> none = none(arg, param, site, true);
    return none.isPresent() || !isFresh(arg) ? none : tokens.token(arg.type());
  }

  /** A fresh source handed to a constructor: the object that is made owns it, and may cancel it. */
  private boolean isGivenAway(Step arg, @Nullable Spot site) {
    return site instanceof Site s
        && s.call().way() == Way.NEW
        && arg instanceof Call c
        && c.way() == Way.NEW
        && tokens.isNamed(Role.SOURCE, c.made());
  }

  /** {@code new X()} of a type that is token and source at once: nobody else can cancel it. */
  private boolean isFresh(Step arg) {
    return arg instanceof Call c
        && c.way() == Way.NEW
        && c.args().isEmpty()
        && c.body().isEmpty()
        && tokens.isToken(c.made())
        // A subtype may cancel itself: after a time, or when something else does.
        && (tokens.isNamed(Role.SOURCE, c.made()) || tokens.isNamed(Role.TOKEN, c.made()))
        && tokens.family(Role.SOURCE, c.made()).isPresent();
  }

  /** Whether a field's value is a none, with nothing known of locals. */
  public boolean isNone(Step value, TypeName type) {
    // A fresh source that is kept can be cancelled, a type made for doing nothing cannot.
    boolean isSource =
        value instanceof Call c && c.way() == Way.NEW && tokens.isNamed(Role.SOURCE, c.made());
    return !isSource && none(value, type, NOWHERE, true).isPresent();
  }

  /** Whether a field is a none constant by its name. */
  public boolean isConstant(TypeDecl type, Var field) {
    return field.is(Mark.STATIC)
        && field.is(Mark.FINAL)
        && tokens.field(Role.NONE, type.name(), field.name()).isPresent();
  }

  private static final @Nullable Spot NOWHERE = null;

  /** Whether the initial value is a none that stays one when it is kept in a variable. */
  boolean isKeptNone(Step value, TypeName type, @Nullable Spot site) {
    return none(value, type, site, false).isPresent();
  }

  private Optional<Family> none(Step step, TypeName wanted, @Nullable Spot site, boolean direct) {
    if (step instanceof Literal l) {
      return l.isNull() ? tokens.token(wanted).filter(Tokens::isNullNone) : Optional.empty();
    } else if (step instanceof Group g && g.kind().equals("cast")) {
      return none(g.parts().get(0), g.type(), site, direct);
    } else if (step instanceof Fork f && f.kind().equals("?")) {
      Optional<Family> first = none(f.arms().get(0).get(0), wanted, site, direct);
      return first.isPresent() ? none(f.arms().get(1).get(0), wanted, site, direct) : first;
    } else if (step instanceof Name n) {
      return n.what() == What.FIELD ? constant(n, site) : local(n, site);
    } else if (step instanceof Lambda l) {
      return isDeaf(l) ? tokens.token(wanted) : Optional.empty();
    } else if (step instanceof Call c) {
      return made(c, site, direct);
    }
    return Optional.empty();
  }

  private Optional<Family> constant(Name n, @Nullable Spot site) {
    if (n.owner().isUnknown()) {
      return Optional.empty();
    }
    Optional<Family> ofType = tokens.token(n.type());
    boolean typeIsUnknown = n.type().isUnknown() && tokens.isToken(n.owner());
    if (ofType.isPresent() || typeIsUnknown) {
      Optional<Var> declared = declared(n);
      boolean isConstant = declared.map(f -> f.is(Mark.STATIC) && f.is(Mark.FINAL)).orElse(true);
      Optional<Family> said = tokens.field(Role.NONE, n.owner(), n.name());
      if (said.isPresent() && isConstant) {
        return ofType.or(() -> tokens.token(n.owner()));
      }
      if (isConstant
          && declared
              .flatMap(Var::init)
              .filter(
                  i -> i instanceof Name a ? isNamed(a) : none(i, n.type(), site, true).isPresent())
              .isPresent()) {
        return ofType;
      }
      return Optional.empty();
    }
    // A constant whose own type is no token, as NullProgressMonitor's INSTANCE in a raw holder.
    return Optional.empty();
  }

  /** One name further and no more: two constants may stand for each other. */
  private boolean isNamed(Name other) {
    return tokens.field(Role.NONE, other.owner(), other.name()).isPresent();
  }

  private Optional<Var> declared(Name n) {
    return tokens
        .hierarchy()
        .find(n.owner())
        .flatMap(t -> t.fields().stream().filter(f -> f.name().equals(n.name())).findFirst());
  }

  /** A local that only ever holds none. */
  private Optional<Family> local(Name n, @Nullable Spot site) {
    if (site == null) {
      return Optional.empty();
    }
    Optional<Scope> found = site.variable(n).filter(s -> s.what() == What.LOCAL);
    if (found.isEmpty() || !tokens.isToken(found.get().var().type())) {
      return Optional.empty();
    }
    Var v = found.get().var();
    List<Step> values = origins(v, site);
    boolean onlyNone =
        !values.isEmpty()
            && values.stream()
                .allMatch(
                    x ->
                        !Walk.mentions(List.of(x), v.name())
                            && (isKeptNone(x, v.type(), site) || isPassedNone(x, v, site)));
    return onlyNone ? tokens.token(v.type()) : Optional.empty();
  }

  /** A none that could be cancelled, though it is not made for that, and that nobody cancels. */
  private boolean isPassedNone(Step value, Var local, Spot site) {
    return isNone(value, local.type())
        && Kept.isOnlyPassed(
            stores.body(site.frame()), local.name(), c -> conversion(c).isPresent());
  }

  /** The values of a local, without those that it only derives from itself. */
  private List<Step> origins(Var local, Spot site) {
    return stores.values(local, site).stream().filter(x -> !derives(x, local.name())).toList();
  }

  /** {@code sub.split(1)} or {@code SubMonitor.convert(sub, 10)}, for {@code sub}. */
  private boolean derives(Step value, String name) {
    if (!(value instanceof Call c)) {
      return false;
    }
    if (tokens.called(Role.CHILD, c).isPresent()) {
      return c.receiver().filter(r -> Walk.isPlain(r, name) || derives(r, name)).isPresent();
    }
    List<Step> given =
        c.args().stream().filter(a -> a.type().isUnknown() || tokens.isToken(a.type())).toList();
    return conversion(c).isPresent()
        && !given.isEmpty()
        && given.stream().allMatch(a -> Walk.isPlain(a, name) || derives(a, name));
  }

  /**
   * Where the none of an argument stands, inside conversions and what a local is made of.
   *
   * @param none the none itself, in the argument or where the local is given it
   * @param wanted the type that is asked for there
   */
  public record Root(Step none, TypeName wanted) {}

  /** The root of an argument that is a none. */
  public Root root(Step arg, TypeName param, Site site) {
    if (arg instanceof Group g
        && g.kind().equals("cast")
        && !(g.parts().get(0) instanceof Literal)) {
      return root(g.parts().get(0), param, site);
    }
    Optional<Scope> local = site.variable(arg).filter(s -> s.what() == What.LOCAL);
    if (local.isPresent()) {
      List<Step> values = origins(local.get().var(), site);
      return values.isEmpty() ? new Root(arg, param) : root(values.get(0), param, site);
    }
    if (arg instanceof Call c) {
      if (tokens.called(Role.CHILD, c).isPresent() && c.receiver().isPresent()) {
        return root(c.receiver().get(), c.receiver().get().type(), site);
      }
      if (conversion(c).isPresent()) {
        for (int i = 0; i < c.args().size(); i++) {
          if (argument(c.args().get(i), param(c, i), site).isPresent()) {
            return root(c.args().get(i), param(c, i), site);
          }
        }
      }
    }
    return new Root(arg, param);
  }

  private Optional<Family> made(Call c, @Nullable Spot site, boolean direct) {
    if (c.body().isPresent()) {
      return tokens.hierarchy().functional(c.made()).isPresent() && isDeaf(c.body().get())
          ? tokens.token(c.made())
          : Optional.empty();
    }
    Optional<Family> said = tokens.called(Role.NONE, c);
    if (said.isPresent() && mayBeOfToken(c)) {
      boolean cancellable =
          c.way() == Way.NEW
              && said.get().says(Role.SOURCE).stream().anyMatch(p -> isToken(p.type()));
      return direct || !cancellable ? said : Optional.empty();
    }
    if (c.way() == Way.METHOD && c.receiver().isPresent()) {
      Step receiver = c.receiver().get();
      if (receiver instanceof Call source && isFreshSource(source)) {
        Optional<Family> family = tokens.family(Role.SOURCE, source.type());
        boolean givesToken =
            tokens.isToken(c.type()) || c.type().isUnknown() && TOKEN_OF_SOURCE.contains(c.name());
        if (family.isPresent() && givesToken) {
          return family;
        }
      }
      if (tokens.called(Role.CHILD, c).isPresent() && !isNewSource(c, receiver)) {
        return none(receiver, receiver.type(), site, direct);
      }
    }
    Optional<Family> link = conversion(c);
    if (link.isPresent()) {
      boolean any = false;
      for (int i = 0; i < c.args().size(); i++) {
        Step arg = c.args().get(i);
        if (argument(arg, param(c, i), site).isPresent()) {
          any = true;
        } else if (arg.type().isUnknown() || tokens.isToken(arg.type())) {
          return Optional.empty();
        }
      }
      return any ? link : Optional.empty();
    }
    return Optional.empty();
  }

  /** Not when it only sounds so: {@code BookingCancellationToken.none()} may be a key. */
  private boolean mayBeOfToken(Call c) {
    TypeName owner =
        c.callee().isUnknown()
            ? c.receiver().map(Step::type).orElse(TypeName.UNKNOWN)
            : c.callee().owner();
    return c.way() != Way.METHOD || !tokens.isNamed(Role.LIKELY, owner) || tokens.isToken(owner);
  }

  /**
   * The family of the token that a call makes from tokens: a family's link, or a project's own
   * helper that takes one and gives one ({@code Policy.monitorFor(monitor)}).
   */
  public Optional<Family> conversion(Call c) {
    Optional<Family> link = tokens.called(Role.LINK, c);
    if (link.isPresent() || c.way() == Way.REFERENCE) {
      return link;
    }
    boolean takesOne = c.callee().params().stream().anyMatch(tokens::isToken);
    return takesOne ? tokens.token(c.type()) : Optional.empty();
  }

  private static final Pattern FACTORY = Pattern.compile("(create|new)([A-Z]\\w*)?");

  private static final Set<String> TOKEN_OF_SOURCE = Set.of("token", "getToken");

  private boolean isToken(String type) {
    return tokens.isToken(new TypeName(type));
  }

  /**
   * A source that is made here and kept by nobody, and that no time limit cancels: by its
   * constructor, or by a static factory of its own library ("create", "new").
   */
  private boolean isFreshSource(Call c) {
    boolean isFactory =
        c.way() == Way.METHOD
            && c.receiver().filter(r -> r instanceof Name n && n.what() == What.TYPE).isPresent()
            && FACTORY.matcher(c.name()).matches()
            && tokens.isNamed(Role.SOURCE, c.type())
            && packageOf(c.callee().owner()).equals(packageOf(c.type()))
            && tokens.called(Role.LINK, c).isEmpty();
    return (c.way() == Way.NEW && c.body().isEmpty() || isFactory)
        && c.args().stream().map(Step::type).noneMatch(this::isTokenOrTime);
  }

  private static String packageOf(TypeName type) {
    return InSight.packageOf(type.name());
  }

  private boolean isTokenOrTime(TypeName type) {
    return type.isUnknown()
        || type.isPrimitive()
        || type.name().startsWith("java.time.")
        || tokens.isToken(type);
  }

  /** Whether what a token derives can be cancelled for itself, as the token cannot. */
  private boolean isNewSource(Call child, Step parent) {
    return tokens.isNamed(Role.SOURCE, child.type())
        && tokens.family(Role.SOURCE, parent.type()).isEmpty();
  }

  /**
   * The type of a call's parameter at the place of an argument. A function's is what its type says:
   * {@code Function<Token, R>#apply} takes a token, while a list of tokens only keeps them.
   */
  public TypeName param(Call c, int i) {
    TypeName declared = declaredParam(c, i);
    Optional<TypeName> receiver = c.receiver().map(Step::type);
    if (!declared.isVariable()
        || receiver.isEmpty()
        || tokens.hierarchy().functional(c.callee().owner()).isEmpty()) {
      return declared;
    }
    return tokens
        .hierarchy()
        .asMember(declared, receiver.get(), c.callee().owner())
        .orElse(declared);
  }

  /** The type of a call's parameter as declared. */
  static TypeName declaredParam(Call c, int i) {
    List<TypeName> params = c.callee().params();
    if (c.callee().isUnknown() || params.isEmpty()) {
      return TypeName.UNKNOWN;
    }
    return params.get(Math.min(i, params.size() - 1));
  }

  /** Whether a lambda for a token never asks to stop: {@code () -> false}, {@code () -> {}}. */
  private static boolean isDeaf(Lambda l) {
    return l.params().isEmpty() && l.body().stream().allMatch(Nones::isIdle);
  }

  private static boolean isDeaf(TypeDecl body) {
    return body.fields().isEmpty()
        && !body.methods().isEmpty()
        && body.methods().stream()
            .map(Method::body)
            .flatMap(Optional::stream)
            .allMatch(b -> b.stream().allMatch(Nones::isIdle));
  }

  private static boolean isIdle(Step step) {
    if (step instanceof Exit e) {
      return e.keyword().equals("return") && e.value().map(Nones::isIdle).orElse(true);
    }
    return step instanceof Literal l && (l.text().equals("false") || l.isNull())
        || Walk.isBlock(step) && Walk.parts(step).stream().allMatch(Nones::isIdle);
  }
}
