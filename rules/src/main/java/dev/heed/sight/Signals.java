package dev.heed.sight;

import dev.heed.family.Family;
import dev.heed.family.Pattern;
import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Catch;
import dev.heed.model.Method;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Try;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which calls can throw the exception that means "cancelled", and which catches take it. */
public final class Signals {
  private static final TypeName UNCHECKED = new TypeName("java.lang.RuntimeException");
  private static final Set<String> JDK =
      Set.of("java.lang.InterruptedException", "java.util.concurrent.CancellationException");

  /** Calls that keep what they are given. */
  private static final java.util.regex.Pattern KEEPS =
      java.util.regex.Pattern.compile("(set|with|add|put|register|is|get|remove|log)([A-Z]\\w*)?");

  private final Sites sites;

  /** Judges the calls and catches of one file. */
  public Signals(Sites sites) {
    this.sites = sites;
  }

  /**
   * A signal that can come out of a {@code try}.
   *
   * @param by the name of the call that throws it
   * @param unchecked whether it need not be declared
   */
  public record Raised(TypeName signal, Family family, String by, boolean unchecked) {}

  /** The signals that the calls in the block and resources of a {@code try} can throw. */
  public List<Raised> raised(Region region) {
    Try tried = region.tried().get();
    List<Raised> found = new ArrayList<>();
    sites.within(tried.at()).stream()
        .filter(s -> s.frame() == region.frame() && isTried(s, tried))
        .forEach(s -> raised(s, tried, found));
    found.removeIf(r -> isTakenInside(r, region));
    return found;
  }

  private static boolean isTried(Site site, Try tried) {
    return java.util.stream.Stream.concat(tried.resources().stream(), tried.body().stream())
        .anyMatch(s -> s.at().holds(site.call().at()));
  }

  /** A {@code try} inside takes it first, and is judged for itself. */
  private boolean isTakenInside(Raised raised, Region region) {
    return sites
        .regions()
        .filter(r -> r.tried().isPresent() && r != region && r.frame() == region.frame())
        .filter(r -> region.step().at().holds(r.step().at()))
        .anyMatch(
            r -> r.tried().get().catches().stream().anyMatch(c -> mayTake(c, raised.signal())));
  }

  private void raised(Site site, Try tried, List<Raised> found) {
    Call call = site.call();
    if (call.way() == Way.REFERENCE) {
      return;
    }
    Tokens tokens = sites.tokens();
    for (TypeName type : declared(call)) {
      tokens
          .family(Role.SIGNAL, type)
          .filter(f -> mayMeanUs(site, type))
          .map(f -> isInterrupt(type) ? ofTokens(site).orElse(f) : f)
          .ifPresent(f -> found.add(new Raised(type, f, call.name(), isUnchecked(type))));
    }
    Optional<Family> raise = tokens.called(Role.RAISE, call);
    Optional<Family> by = raise.isPresent() ? raise : handed(call);
    by.ifPresent(f -> unchecked(f, call, tried, found));
  }

  private static boolean isInterrupt(TypeName type) {
    return type.name().equals("java.lang.InterruptedException");
  }

  /** An interruption means any family's token. */
  private Optional<Family> ofTokens(Site site) {
    return sites.inSight(site).stream().map(Token::family).findFirst();
  }

  /**
   * An interruption out of the JDK matters where a token is in sight; a method of others says by it
   * that somebody cancelled. A call that is given a none is not cancelled.
   */
  private boolean mayMeanUs(Site site, TypeName type) {
    boolean ofJdk = Tokens.isPlain(site.call().callee().owner());
    if (isInterrupt(type) && ofJdk) {
      return !sites.inSight(site).isEmpty();
    }
    Call call = site.call();
    for (int i = 0; i < call.args().size(); i++) {
      TypeName param = sites.nones().param(call, i);
      if (sites.nones().argument(call.args().get(i), param, site).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The family of a token that a method is handed, to do work with it. */
  private Optional<Family> handed(Call call) {
    Tokens tokens = sites.tokens();
    boolean derives =
        call.way() != Way.METHOD
            || call.callee().isUnknown()
            || KEEPS.matcher(call.name()).matches()
            || sites.nones().conversion(call).isPresent()
            || tokens.called(Role.CHILD, call).isPresent()
            || tokens.called(Role.POLL, call).isPresent()
            || tokens.called(Role.CANCEL, call).isPresent();
    if (derives) {
      return Optional.empty();
    }
    for (int i = 0; i < call.args().size(); i++) {
      boolean none =
          sites
              .nones()
              .argument(call.args().get(i), sites.nones().param(call, i), null)
              .isPresent();
      Optional<Family> family = tokens.token(call.args().get(i).type());
      if (family.isPresent() && !none && tokens.isToken(sites.nones().param(call, i))) {
        return family;
      }
    }
    return Optional.empty();
  }

  private void unchecked(Family family, Call call, Try tried, List<Raised> found) {
    List<Pattern> says = family.says(Role.SIGNAL);
    // A family of conventional names does not say which type it throws: what is caught says it.
    List<TypeName> types =
        says.stream().anyMatch(Pattern::isExact)
            ? says.stream().filter(Pattern::isExact).map(p -> new TypeName(p.type())).toList()
            : tried.catches().stream()
                .flatMap(c -> c.types().stream())
                .filter(t -> sites.tokens().family(Role.SIGNAL, t).isPresent())
                .toList();
    types.stream()
        .filter(this::isUnchecked)
        .forEach(t -> found.add(new Raised(t, family, call.name(), true)));
  }

  private List<TypeName> declared(Call call) {
    if (call.callee().isUnknown()) {
      return List.of();
    }
    Optional<TypeDecl> owner = sites.tokens().hierarchy().find(call.callee().owner());
    return owner.stream()
        .flatMap(t -> t.methods().stream())
        .filter(m -> m.name().equals(call.callee().name()))
        .filter(m -> m.signature().params().equals(call.callee().params()))
        .findFirst()
        .map(Method::thrown)
        .orElse(List.of());
  }

  private boolean isUnchecked(TypeName type) {
    return isSubtype(type, UNCHECKED) == Answer.YES
        || isSubtype(type, new TypeName("java.lang.Error")) == Answer.YES;
  }

  private Answer isSubtype(TypeName a, TypeName b) {
    return sites.tokens().hierarchy().isSubtype(a.erased(), b.erased());
  }

  /**
   * Whether the catch surely takes the signal. An interruption is taken by its name alone: a broad
   * catch around a {@code sleep} is for other tools.
   */
  public boolean takes(Catch c, TypeName signal) {
    return names(c, signal)
        || !JDK.contains(signal.name()) && c.types().stream().anyMatch(t -> isOver(t, signal))
        || signal.name().endsWith("CancellationException")
            && c.types().stream().anyMatch(t -> isOver(t, signal));
  }

  private boolean isOver(TypeName caught, TypeName signal) {
    return isSubtype(signal, caught) == Answer.YES;
  }

  /** Whether the catch says the signal itself. */
  public boolean names(Catch c, TypeName signal) {
    return c.types().stream().anyMatch(t -> t.erased().equals(signal.erased()));
  }

  /** Whether the catch takes the signal as far as anybody can tell. */
  public boolean mayTake(Catch c, TypeName signal) {
    return c.types().stream().anyMatch(t -> t.isUnknown() || isSubtype(signal, t) != Answer.NO);
  }
}
