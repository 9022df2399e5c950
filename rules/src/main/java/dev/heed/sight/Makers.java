package dev.heed.sight;

import dev.heed.family.Role;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a value was made without any token, as far as its making can be seen in the method. */
public final class Makers {
  private final Sites sites;

  /** Judges the values of one file. */
  public Makers(Sites sites) {
    this.sites = sites;
  }

  /** Whether nothing that the value was made from can hold a token; false when nobody can tell. */
  public boolean isMadeWithoutToken(Step value, Site site) {
    return without(value, site, new HashSet<>());
  }

  private boolean without(Step step, Site site, Set<String> seen) {
    if (step instanceof Literal) {
      return true;
    } else if (step instanceof Lambda || step instanceof Call c && c.body().isPresent()) {
      // Code that calls others could be given the token: whoever does so cures the wait, too.
      return Walk.all(List.of(step))
          .noneMatch(s -> isOrMayHoldToken(s) || s instanceof Call c && isOfProject(c));
    } else if (step instanceof Call c) {
      return made(c, site, seen);
    } else if (step instanceof Group g) {
      return g.parts().stream().allMatch(p -> without(p, site, seen));
    } else if (step instanceof Name n) {
      return named(n, site, seen);
    }
    return isPlain(step.type());
  }

  private boolean made(Call c, Site site, Set<String> seen) {
    if (c.way() == Way.REFERENCE || c.callee().isUnknown() && c.way() != Way.NEW) {
      return false;
    }
    boolean isGetter = c.way() == Way.METHOD && c.args().isEmpty();
    if (isGetter && c.receiver().map(r -> !(r instanceof Call)).orElse(true)) {
      return sites.tokens().family(Role.ASYNC, c.type()).isEmpty() && isPlain(c.type());
    }
    boolean receiver =
        c.receiver()
            .map(r -> r instanceof Call ? without(r, site, seen) : !holdsToken(r.type()))
            .orElse(true);
    return receiver && c.args().stream().allMatch(a -> without(a, site, seen));
  }

  private boolean named(Name n, Site site, Set<String> seen) {
    if (n.what() == What.TYPE || n.name().equals("class")) {
      return true;
    }
    if (isPlain(n.type())) {
      return true;
    }
    List<Step> values = sites.valuesOf(n, site);
    boolean isLocal =
        site.variable(n).filter(s -> s.what() == What.LOCAL).isPresent() && !values.isEmpty();
    boolean isOfLoop =
        values.stream().anyMatch(v -> v.type().isArray() || !v.type().arguments().isEmpty())
            && n.type().arguments().isEmpty();
    return isLocal
        && !isOfLoop
        && seen.add(n.name())
        && values.stream().allMatch(v -> without(v, site, seen));
  }

  private static boolean isOfProject(Call c) {
    return c.callee().isUnknown() || !Tokens.isPlain(c.callee().owner());
  }

  private boolean isOrMayHoldToken(Step s) {
    return s instanceof Name n
        && n.what() != What.TYPE
        && n.what() != What.PACKAGE
        && (n.type().isUnknown() || holdsToken(n.type()));
  }

  private boolean holdsToken(TypeName type) {
    return type.isUnknown()
        || sites.tokens().isToken(type)
        || sites.tokens().family(Role.SOURCE, type).isPresent()
        || sites.tokens().mayCarry(type);
  }

  /**
   * Values of the JDK that cannot hide a token: no functions, no futures, no containers of such.
   */
  private boolean isPlain(TypeName type) {
    return type.isPrimitive()
        || type.name().startsWith("java.lang.")
            && !type.name().endsWith("able")
            && !type.name().startsWith("java.lang.Thread")
        || type.name().startsWith("java.net.")
        || type.name().startsWith("java.io.") && !type.name().endsWith("able")
        || type.name().startsWith("java.nio.file.")
        || type.name().startsWith("java.time.")
        || type.name().equals("java.util.concurrent.TimeUnit");
  }
}
