package dev.heed.sight;

import dev.heed.meaning.Hierarchy;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A call of which nobody can tell whether it leaves a token out, or passes none: its callee is not
 * known, and a token is in sight that it is not given, or it passes {@code null} in a file that has
 * to do with tokens.
 *
 * @param missing the types that would have to be known, qualified; empty when the file does not say
 */
public record Unresolved(Set<String> missing) {
  public Unresolved {
    missing = Set.copyOf(missing);
  }

  /** Those of a file. */
  public static List<Unresolved> of(Sites sites) {
    Forwarding forwarding = new Forwarding(sites);
    Hierarchy hierarchy = sites.tokens().hierarchy();
    boolean isAboutTokens = sites.methods().anyMatch(f -> takesToken(f, sites));
    return sites
        .all()
        .filter(s -> isUnknown(s.call()) && sites.detached(s).isEmpty())
        .filter(s -> isCandidate(s, sites, forwarding, isAboutTokens))
        .map(s -> new Unresolved(missing(s, hierarchy)))
        .toList();
  }

  private static boolean takesToken(Frame method, Sites sites) {
    return method.params().stream().anyMatch(p -> sites.tokens().isToken(p.type()));
  }

  private static boolean isUnknown(Call call) {
    // A constructor that nobody wrote takes nothing.
    return call.callee().isUnknown()
        && call.way() != Way.REFERENCE
        && (call.way() == Way.METHOD || !call.args().isEmpty());
  }

  private static boolean isCandidate(
      Site site, Sites sites, Forwarding forwarding, boolean isAboutTokens) {
    boolean passesNull =
        site.call().args().stream().anyMatch(a -> a instanceof Literal l && l.isNull());
    List<Token> inSight = sites.inSight(site);
    return passesNull && isAboutTokens
        || !inSight.isEmpty() && !forwarding.isForwarded(site, inSight);
  }

  private static Set<String> missing(Site site, Hierarchy hierarchy) {
    Set<String> missing = new TreeSet<>();
    Call call = site.call();
    if (call.way() == Way.NEW) {
      missing(call.made(), hierarchy, missing);
    } else if (call.receiver().isPresent()) {
      missing(call.receiver().get(), hierarchy, missing);
    } else {
      site.frame().outwards().stream()
          .filter(f -> f.kind() == Frame.Kind.TYPE)
          .forEach(f -> missing(f.type().name(), hierarchy, missing));
    }
    if (missing.isEmpty()) {
      call.args().forEach(a -> missing(a, hierarchy, missing));
    }
    return missing;
  }

  /** What would have to be known for the expression to have a type whose members are known. */
  private static void missing(Step step, Hierarchy hierarchy, Set<String> into) {
    TypeName type = step.type();
    if (!type.isUnknown()) {
      missing(type.isArray() ? type.component() : type, hierarchy, into);
    } else if (step instanceof Call c) {
      if (c.way() == Way.NEW) {
        missing(c.made(), hierarchy, into);
      } else {
        c.receiver().ifPresent(r -> missing(r, hierarchy, into));
      }
      c.args().forEach(a -> missing(a, hierarchy, into));
    } else if (step instanceof Name n) {
      Optional<Step> of = n.of();
      if (of.isPresent() && n.what() != What.TYPE) {
        missing(of.get(), hierarchy, into);
      }
    }
  }

  private static void missing(TypeName type, Hierarchy hierarchy, Set<String> into) {
    if (type.isUnknown() || type.isPrimitive() || type.isVariable()) {
      return;
    }
    for (String name : hierarchy.lineage(type.name()).names()) {
      boolean isNamed = name.indexOf('.') > 0 && !name.startsWith("java.");
      if (isNamed
          && hierarchy.find(new TypeName(name)).filter(t -> !Hierarchy.isBare(t)).isEmpty()) {
        into.add(name);
      }
    }
  }
}
