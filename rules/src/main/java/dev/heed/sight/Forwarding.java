package dev.heed.sight;

import dev.heed.family.Role;
import dev.heed.model.Method;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a token reaches a callee without standing in its own place: RULES, "forwarding". */
public final class Forwarding {
  /** Calls that hand something to the object they are made on, for a later call. */
  private static final Pattern SETTER = Pattern.compile("(set|with|use|attach|bind)([A-Z]\\w*)?");

  private final Tokens tokens;
  private final Map<Method, Map<String, Integer>> given = new IdentityHashMap<>();

  /** Judges by what a file's types are. */
  public Forwarding(Sites sites) {
    this.tokens = sites.tokens();
  }

  /** Whether the call gets a token, or may get one, by its arguments or its receiver. */
  public boolean isForwarded(Site site, List<Token> inSight) {
    Call call = site.call();
    Set<String> names = inSight.stream().map(t -> root(t.expression())).collect(Collectors.toSet());
    for (int i = 0; i < call.args().size(); i++) {
      if (carries(call.args().get(i), Nones.declaredParam(call, i), names, site)) {
        return true;
      }
    }
    return call.receiver().isPresent() && isTokenReceiver(call.receiver().get(), site);
  }

  private static String root(String expression) {
    int dot = expression.indexOf('.');
    return dot < 0 || expression.startsWith("this.")
        ? expression.substring(dot + 1)
        : expression.substring(0, dot);
  }

  private boolean carries(Step arg, TypeName param, Set<String> names, Site site) {
    if (arg instanceof Lambda || arg instanceof Call c && c.body().isPresent()) {
      return Walk.all(List.of(arg)).anyMatch(s -> isTokenNamed(s, names));
    }
    if (arg instanceof Call c && c.way() == Way.REFERENCE) {
      return c.receiver().map(r -> isToken(r.type())).orElse(false);
    }
    if (isToken(arg.type()) && (param.equals(TypeName.OBJECT) || param.isArray())) {
      return false; // there it is one object among others
    }
    TypeName type = arg.type().isUnknown() ? param : arg.type();
    if (type.isUnknown()
        || type.equals(TypeName.OBJECT) && arg.type().isUnknown()
        || type.isVariable() && arg.type().isUnknown()) {
      return true; // nobody can tell
    }
    if (isToken(type) || tokens.mayCarry(type)) {
      return true;
    }
    // An object that is made from a token, here or where the local is declared.
    return isMadeFromToken(arg)
        || site.variable(arg)
            .filter(s -> s.what() == What.LOCAL && !Tokens.isPlain(type))
            .flatMap(s -> s.var().init())
            .filter(this::isMadeFromToken)
            .isPresent();
  }

  private boolean isMadeFromToken(Step step) {
    return step instanceof Call c
        && (c.way() == Way.NEW || SETTER.matcher(c.name()).matches())
        && (c.args().stream().anyMatch(a -> isToken(a.type()) || isMadeFromToken(a))
            || c.receiver().filter(this::isMadeFromToken).isPresent());
  }

  private boolean isTokenNamed(Step s, Set<String> names) {
    return s instanceof Name n
        && names.contains(n.name())
        && (isToken(n.type()) || n.of().isEmpty());
  }

  private boolean isToken(TypeName type) {
    return tokens.isToken(type) || tokens.family(Role.SOURCE, type).isPresent();
  }

  private boolean isTokenReceiver(Step receiver, Site site) {
    if (isToken(receiver.type())) {
      return true;
    }
    if (receiver instanceof Call c) {
      boolean given = c.args().stream().anyMatch(a -> isToken(a.type()));
      boolean fluent =
          c.way() == Way.NEW
              || SETTER.matcher(c.name()).matches()
              || c.receiver().map(r -> r.type().erased().equals(c.type().erased())).orElse(false);
      return given && fluent
          || c.receiver().filter(r -> isTokenReceiver(r, site)).isPresent() && fluent;
    }
    Optional<Scope> local = site.variable(receiver).filter(s -> s.what() == What.LOCAL);
    if (local.isEmpty()) {
      return false;
    }
    if (local.get().var().init().filter(this::isMadeFromToken).isPresent()) {
      return true;
    }
    // Not another local of that name before it.
    return given(site).getOrDefault(local.get().var().name(), -1) > local.get().var().at().start();
  }

  /**
   * The locals that a token is set on, {@code command.setMonitor(monitor); command.run()}, each
   * with the offset where that last happens.
   */
  private Map<String, Integer> given(Site site) {
    Optional<Method> method = site.frame().enclosingMethod().flatMap(Frame::method);
    return method.isEmpty() ? Map.of() : given.computeIfAbsent(method.get(), this::given);
  }

  private Map<String, Integer> given(Method method) {
    Map<String, Integer> names = new HashMap<>();
    Walk.own(method.body().orElse(List.of()))
        .forEach(
            s -> {
              if (s instanceof Call c
                  && SETTER.matcher(c.name()).matches()
                  && c.args().size() == 1 // `file.setContents(in, monitor)` is work of its own
                  && c.receiver().orElse(null) instanceof Name n
                  && n.of().isEmpty()
                  && c.args().stream().anyMatch(a -> isToken(a.type()))) {
                names.merge(n.name(), c.at().start(), Math::max);
              }
            });
    return names;
  }

  static List<Step> body(Site site) {
    return site.frame().enclosingMethod().flatMap(f -> f.method().get().body()).orElse(List.of());
  }

  /** Whether the call belongs to the set-up, verification or assertion of a test. */
  public boolean isSetUp(Site site) {
    return site.around().stream().anyMatch(this::isMocked) || isMocked(site.call());
  }

  /** {@code verify(store).load(k)}. */
  private boolean isMocked(Call c) {
    for (Optional<Step> r = c.receiver();
        r.isPresent() && r.get() instanceof Call x;
        r = x.receiver()) {
      if (isMock(x)) {
        return true;
      }
    }
    return isMock(c);
  }

  private boolean isMock(Call c) {
    return tokens.called(Role.MOCK, c).isPresent()
        || tokens.family(Role.MOCK, c.type()).isPresent()
        || !c.callee().isUnknown() && tokens.family(Role.MOCK, c.callee().owner()).isPresent();
  }
}
