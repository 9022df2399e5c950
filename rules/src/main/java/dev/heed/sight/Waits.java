package dev.heed.sight;

import dev.heed.family.Role;
import dev.heed.model.Signature;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which calls may take long, themselves or through methods of the same file. */
public final class Waits {
  /** Streams and readers that only look as if they could wait. */
  private static final Pattern IN_MEMORY =
      Pattern.compile("java\\.io\\.(ByteArray|CharArray|String|StringBuffer|Piped)\\w*");

  private final Sites sites;

  /** Judges the calls of one file. */
  public Waits(Sites sites) {
    this.sites = sites;
  }

  /** The name of the call below this one that may take long and ends by itself, if there is one. */
  public Optional<String> timed(Site site) {
    return timed(site, new HashSet<>());
  }

  private Optional<String> timed(Site site, Set<Signature> seen) {
    Call call = site.call();
    Tokens tokens = sites.tokens();
    if (tokens.called(Role.UNTIMED, call).isPresent()) {
      return Optional.empty();
    }
    boolean waits =
        tokens.called(Role.WAITS, call).isPresent() || tokens.called(Role.AWAITS, call).isPresent();
    if (waits) {
      return isInMemory(site) ? Optional.empty() : Optional.of(call.name());
    }
    if (call.way() != Way.METHOD || call.callee().isUnknown() || !seen.add(call.callee())) {
      return Optional.empty();
    }
    return sites.in(call.callee()).stream()
        .filter(s -> s.frame().lambda().isEmpty() && s.detached().isEmpty())
        .filter(
            s -> s.frame().method().filter(m -> m.signature().equals(call.callee())).isPresent())
        .map(s -> timed(s, seen))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isInMemory(Site site) {
    return site.call().receiver().filter(r -> isInMemory(r, site)).isPresent();
  }

  private boolean isInMemory(Step receiver, Site site) {
    if (IN_MEMORY.matcher(receiver.type().name()).matches()) {
      return true;
    }
    List<Step> from = new java.util.ArrayList<>(sites.valuesOf(receiver, site));
    from.add(receiver);
    return Walk.own(from)
        .anyMatch(
            s ->
                s instanceof Call c
                    && (IN_MEMORY.matcher(c.made().name()).matches()
                        || c.name().equals("getResourceAsStream")));
  }
}
