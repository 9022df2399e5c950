import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mutants of calls that pass a token on: another one, none, or none at all. */
final class Forwarded extends Reading {
  private final Random random;

  /** Arguments that look like a token by their names and have no known type. */
  int untyped;

  Forwarded(Reading reading) {
    super(reading);
    this.random = new Random(unit.file().getFileName().toString().hashCode());
  }

  private static final Pattern IGNORED = Pattern.compile("_+|(?i)(ignored?|unused|dummy)\\w*");

  /** The mutants of a call that passes tokens on. */
  void forwards(Call c, Around now) {
    if (c.way() == Way.REFERENCE || c.callee().isUnknown()) {
      c.args().stream()
          .filter(a -> looksLikeToken(a) && a.type().isUnknown())
          .forEach(a -> untyped++);
      return;
    }
    if (NO_WORK.stream().anyMatch(r -> tokens.called(r, c).isPresent())) {
      return;
    }
    for (int i = 0; i < c.args().size(); i++) {
      Step arg = c.args().get(i);
      TypeName param =
          c.callee().params().isEmpty()
              ? TypeName.UNKNOWN
              : c.callee().params().get(Math.min(i, c.callee().params().size() - 1));
      if (arg.type().isUnknown() && looksLikeToken(arg)) {
        untyped++;
      }
      Optional<Family> family = tokens.token(param);
      if (family.isEmpty() || !tokens.isToken(arg.type()) || arg instanceof Literal) {
        continue;
      }
      Optional<Step> root = root(arg);
      if (root.isEmpty() || isNone(arg, now)) {
        continue;
      }
      none(c, i, param, family.get(), root.get(), now);
      drop(c, i, now, root.get());
      outer(c, i, param, family.get(), now);
    }
  }

  private static boolean looksLikeToken(Step arg) {
    return arg instanceof Name n
        && n.name().matches("(?i)(sub|progress)?monitor|cancel\\w*|\\w*token|\\w*indicator");
  }

  private void none(Call c, int i, TypeName param, Family family, Step root, Around now) {
    Step arg = c.args().get(i);
    List<String> nones = nones(family, param);
    if (nones.isEmpty()) {
      return;
    }
    boolean converts = tokens.called(Role.LINK, c).isPresent() || tokens.isToken(c.type());
    String silent = now.detachedFrom(tokens);
    if (silent.isEmpty()) {
      silent = notInSight(root, now);
      silent = !silent.isEmpty() && seesAnother(root, param, now) ? "" : silent;
    }
    if (silent.isEmpty() && isOtherFamily(root, param, now)) {
      silent = "the token in sight is of another family, and converted here";
    }
    for (int k = 0; k < c.args().size() && silent.isEmpty(); k++) {
      if (k != i
          && tokens.isToken(c.args().get(k).type())
          && !(c.args().get(k) instanceof Literal)) {
        silent = "a real token stands beside it";
      }
    }
    if (silent.isEmpty() && converts && !isUsedAsToken(c, now)) {
      silent = "a conversion whose result goes nowhere";
    }
    String text = nones.get(random.nextInt(nones.size()));
    if (text.equals("null") && isOverloaded(c)) {
      text = "(" + param.erased().name() + ") null";
    }
    if (silent.isEmpty()
        && text.endsWith("null")
        && c.args().size() == 1
        && c.name().matches("set([A-Z]\\w*)?")) {
      silent = "`set...(null)` clears";
    }
    add(converts ? Mutant.Kind.ALIAS : Mutant.Kind.NONE, arg.at(), text, silent, family, now, c);
  }

  /** Whether what a conversion gives is passed on, here or by the local that holds it. */
  private boolean isUsedAsToken(Call conversion, Around now) {
    List<Step> body = body(now);
    if (Walk.all(body)
        .anyMatch(
            s ->
                s instanceof Call o
                    && o.args().stream().anyMatch(a -> isOrDerives(a, conversion)))) {
      return true;
    }
    Optional<String> local =
        Walk.all(body)
            .filter(
                s ->
                    s instanceof Local l
                        && l.var().init().filter(x -> isOrDerives(x, conversion)).isPresent())
            .map(s -> ((Local) s).var().name())
            .findFirst();
    return local.isPresent()
        && Walk.all(body)
            .anyMatch(
                s ->
                    s instanceof Call o
                        && NO_WORK.stream().noneMatch(r -> tokens.called(r, o).isPresent())
                        && o.args().stream()
                            .anyMatch(
                                a ->
                                    tokens.isToken(a.type())
                                        && Walk.own(List.of(a))
                                            .anyMatch(x -> Walk.isPlain(x, local.get()))));
  }

  private boolean isOrDerives(Step s, Call conversion) {
    return s == conversion
        || s instanceof Call c
            && tokens.called(Role.CHILD, c).isPresent()
            && c.receiver().filter(r -> isOrDerives(r, conversion)).isPresent()
        || s instanceof Group g
            && g.kind().equals("cast")
            && isOrDerives(g.parts().get(0), conversion);
  }

  private boolean isOverloaded(Call c) {
    return members(c).filter(m -> m.params().size() == c.args().size()).count() > 1;
  }

  private Stream<Signature> members(Call c) {
    return tokens.hierarchy().lineage(c.callee().owner().name()).types().stream()
        .limit(c.callee().name().equals(Signature.NEW) ? 1 : Integer.MAX_VALUE)
        .flatMap(t -> t.methods().stream())
        .map(Method::signature)
        .filter(s -> s.name().equals(c.callee().name()))
        .distinct();
  }

  private void drop(Call c, int i, Around now, Step root) {
    if (c.callee().params().size() != c.args().size()) {
      return;
    }
    List<TypeName> rest = new ArrayList<>(c.callee().params());
    rest.remove(i);
    Optional<Method> without =
        tokens.hierarchy().lineage(c.callee().owner().name()).types().stream()
            .limit(c.callee().name().equals(Signature.NEW) ? 1 : Integer.MAX_VALUE)
            .flatMap(t -> t.methods().stream())
            .filter(m -> m.signature().name().equals(c.callee().name()))
            .filter(m -> erased(m.signature().params()).equals(erased(rest)))
            .findFirst();
    Optional<Method> own = declared(c.callee());
    if (own.isEmpty()) {
      return;
    }
    List<Mutant.Change> changes = new ArrayList<>();
    Method other = without.orElse(own.get());
    if (without.isEmpty()) {
      overload(own.get(), i).ifPresent(changes::add);
      if (changes.isEmpty()) {
        return;
      }
    } else if (!isVisible(other, now) || other.is(Mark.STATIC) != own.get().is(Mark.STATIC)) {
      return;
    }
    String silent = now.detachedFrom(tokens);
    if (silent.isEmpty()) {
      silent = notInSight(root, now);
      silent =
          !silent.isEmpty() && seesAnother(root, c.callee().params().get(i), now) ? "" : silent;
    }
    if (silent.isEmpty() && c.name().matches("set([A-Z]\\w*)?") && c.args().size() == 1) {
      silent = "a setter: to hand the token over is its work";
    }
    if (silent.isEmpty() && isOtherFamily(root, c.callee().params().get(i), now)) {
      silent = "the token in sight is of another family, and converted here";
    }
    if (silent.isEmpty() && own.get().is(Mark.DEPRECATED)) {
      silent = "the sibling is deprecated";
    }
    if (silent.isEmpty() && recurses(c, now)) {
      silent = "the sibling is the enclosing method";
    }
    if (silent.isEmpty() && isTokenReceiver(c)) {
      silent = "the receiver is, or was made with, a token";
    }
    for (int k = 0; k < c.args().size() && silent.isEmpty(); k++) {
      Step a = c.args().get(k);
      if (k != i && carries(a, now)) {
        silent = "another argument is or carries a token";
      }
    }
    if (silent.isEmpty()
        && !related(own.get().signature().returns(), other.signature().returns())) {
      silent = "the sibling returns something else";
    }
    Span at = without(c, i);
    changes.add(new Mutant.Change(unit.file(), at, ""));
    add(
        without.isPresent() ? Mutant.Kind.DROP : Mutant.Kind.OVERLOAD,
        changes,
        silent,
        tokens.token(c.callee().params().get(i)).get(),
        now.member(),
        Set.of(key(now.member())),
        c);
  }

  /** An overload without the i-th parameter, to be written behind the method. */
  private Optional<Mutant.Change> overload(Method m, int i) {
    Unit home = homes.get(m.signature().owner().name());
    if (home == null || m.at().start() < 0 || m.paramsAt().start() < 0) {
      return Optional.empty();
    }
    String text = home.text();
    boolean isInterface =
        tokens
            .hierarchy()
            .find(m.signature().owner())
            .filter(t -> t.is(Mark.INTERFACE))
            .isPresent();
    List<String> params = split(text.substring(m.paramsAt().start() + 1, m.paramsAt().end() - 1));
    if (params.size() != m.signature().params().size() || text.charAt(m.at().end() - 1) == ')') {
      return Optional.empty();
    }
    params.remove(i);
    int body = m.bodyAt().start() < 0 ? m.at().end() : m.bodyAt().start();
    String head =
        text.substring(m.at().start(), m.paramsAt().start())
            .replaceAll("@\\w+(\\([^)]*\\))?", " ")
            .replaceAll("\\b(abstract|native|default)\\b", " ");
    boolean needsDefault = isInterface && !m.is(Mark.STATIC) && !m.is(Mark.PRIVATE);
    return Optional.of(
        new Mutant.Change(
            home.file(),
            new Span(m.at().end(), m.at().end()),
            (needsDefault ? " default " : " ")
                + head
                + "("
                + String.join(",", params)
                + ")"
                + text.substring(m.paramsAt().end(), body).replace(";", "")
                + " { throw new UnsupportedOperationException(); } "));
  }

  private Optional<Method> declared(Signature s) {
    return tokens.hierarchy().lineage(s.owner().name()).types().stream()
        .flatMap(t -> t.methods().stream())
        .filter(m -> m.signature().equals(s))
        .findFirst();
  }

  private static List<TypeName> erased(List<TypeName> types) {
    return types.stream().map(TypeName::erased).toList();
  }

  private boolean isVisible(Method m, Around now) {
    String from = unit.pkg();
    String owner = m.signature().owner().name();
    boolean samePackage = owner.startsWith(from + ".") && !from.isEmpty();
    boolean sameFile =
        unit.types().stream()
            .anyMatch(
                t -> owner.equals(t.name().name()) || owner.startsWith(t.name().name() + "."));
    return m.is(Mark.PUBLIC) || sameFile || samePackage && !m.is(Mark.PRIVATE);
  }

  private boolean recurses(Call c, Around now) {
    return now.outwards().stream()
        .flatMap(a -> a.method().stream())
        .map(Method::signature)
        .anyMatch(
            s ->
                s.name().equals(c.callee().name())
                    && erased(s.params()).equals(erased(c.callee().params()))
                    && (isSubtype(s.owner(), c.callee().owner())
                        || isSubtype(c.callee().owner(), s.owner())));
  }

  private boolean carries(Step a, Around now) {
    if (tokens.isToken(a.type()) || tokens.mayCarry(a.type())) {
      return true;
    }
    boolean isCode = a instanceof Lambda || a instanceof Call c && c.body().isPresent();
    return isCode
            && Walk.all(List.of(a)).anyMatch(s -> s instanceof Name n && tokens.isToken(n.type()))
        || madeWith(a)
        || now.variable(a).flatMap(b -> b.var().init()).filter(this::madeWith).isPresent();
  }

  private boolean isTokenReceiver(Call c) {
    return c.receiver().filter(r -> tokens.isToken(r.type()) || madeWith(r)).isPresent();
  }

  private boolean related(TypeName a, TypeName b) {
    return a.erased().equals(b.erased())
        || a.equals(TypeName.VOID)
        || b.equals(TypeName.VOID)
        || a.isVariable()
        || b.isVariable()
        || isSubtype(a, b)
        || isSubtype(b, a);
  }

  private void outer(Call c, int i, TypeName param, Family family, Around now) {
    if (!(c.args().get(i) instanceof Name own) || own.of().isPresent()) {
      return;
    }
    Optional<Around> binder = now.binder(own.name());
    if (binder.isEmpty() || now.variable(own).filter(Around.Bound::param).isEmpty()) {
      return;
    }
    String silent = now.detachedFrom(tokens);
    if (silent.isEmpty() && (tokens.called(Role.LINK, c).isPresent() || tokens.isToken(c.type()))) {
      silent = "the call is itself a link";
    }
    if (silent.isEmpty() && IGNORED.matcher(own.name()).matches()) {
      silent = "named as ignored";
    }
    boolean passedBinder = false;
    for (Around a : now.outwards()) {
      if (passedBinder && a.isCode()) {
        for (Around.Bound b : a.bound()) {
          Var v = b.var();
          boolean hidden = now.binder(v.name()).filter(x -> x == a).isEmpty();
          if (b.param() && !hidden && !v.name().equals(own.name()) && isSubtype(v.type(), param)) {
            add(Mutant.Kind.OUTER, own.at(), v.name(), silent, family, now, c);
            return;
          }
        }
      }
      passedBinder |= a == binder.get();
      if (passedBinder
          && a.method().filter(m -> m.is(Mark.STATIC) || m.isConstructor()).isPresent()) {
        return;
      }
      if (passedBinder && a.type().isPresent()) {
        for (Var f : a.type().get().fields()) {
          boolean hidden = now.binder(f.name()).isPresent();
          if (!f.is(Mark.STATIC) && !hidden && isSubtype(f.type(), param)) {
            boolean linked =
                Walk.all(body(now))
                    .anyMatch(
                        s ->
                            s instanceof Store st
                                && st.target() instanceof Name n
                                && n.name().equals(f.name()));
            boolean ofItself = f.init().filter(this::isMade).isPresent();
            add(
                Mutant.Kind.FIELD,
                own.at(),
                f.name(),
                silent.isEmpty() && linked
                    ? "the field is assigned here"
                    : silent.isEmpty() && ofItself
                        ? "the field holds an object of its own"
                        : silent,
                family,
                now,
                c);
            return;
          }
        }
        if (a.type().get().is(Mark.STATIC)) {
          return;
        }
      }
    }
  }
}
