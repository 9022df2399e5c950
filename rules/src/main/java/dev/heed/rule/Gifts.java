package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Weight;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeName;
import dev.heed.sight.Doors;
import dev.heed.sight.Forwarding;
import dev.heed.sight.Frame;
import dev.heed.sight.NonePassing;
import dev.heed.sight.Quick;
import dev.heed.sight.Region;
import dev.heed.sight.Siblings;
import dev.heed.sight.Siblings.Sibling;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What becomes of the token at the calls of a file, and how much is lost with it. */
final class Gifts {
  static final Pattern ACCESSOR = Pattern.compile("(get|is|has)[A-Z]\\w*");

  /** What is over soon by its name, or must be finished: it sets, converts, makes, takes away. */
  private static final Pattern QUICK =
      Pattern.compile(
          "(set|to|as|prepare|begin|end|check|validate|contains|exists|accept|delete|remove|clear)"
              + "([A-Z]\\w*)?|create|mkdirs?|open\\w*Stream|available");

  private final Sites sites;
  private final Doors doors;
  private final Siblings siblings;
  private final Forwarding forwarding;
  private final Targets targets;

  /** By where a statement of a loop starts, how far those reach that start there or before. */
  private final NavigableMap<Integer, Integer> repeated = new TreeMap<>();

  Gifts(Sites sites, Forwarding forwarding, Targets targets) {
    this.sites = sites;
    this.doors = sites.doors();
    this.siblings = sites.siblings();
    this.forwarding = forwarding;
    this.targets = targets;
    sites
        .regions()
        .map(Region::loop)
        .flatMap(Optional::stream)
        .flatMap(l -> l.body().stream())
        .map(Step::at)
        .sorted(Comparator.comparingInt(Span::start))
        .forEach(this::repeat);
  }

  /** In the order of their starts. */
  private void repeat(Span at) {
    int before = repeated.isEmpty() ? at.end() : repeated.lastEntry().getValue();
    repeated.put(at.start(), Math.max(before, at.end()));
  }

  /** What becomes of the token at a call. */
  record Lot(Gift gift, String kind, String none, Weight weight) {}

  /** What becomes of it at a call in this member. */
  Lot lot(Site site, Frame member) {
    Call call = site.call();
    Optional<NonePassing> passing = sites.nonePassed(site);
    if (passing.isPresent()) {
      boolean isNothing =
          ACCESSOR.matcher(call.name()).matches()
              || passing.get().isNoMatter(sites)
              || member.method().isPresent() && doors.isDefaultArgument(member, site);
      return new Lot(
          Gift.NONE,
          kind(passing.get()),
          passing.get().written(sites),
          isNothing
              ? Weight.NOTHING
              : passing.get().isLikelyMeant(sites) ? Weight.SMALL : weight(site));
    }
    if (call.callee().isUnknown()) {
      return new Lot(Gift.PLAIN, "", "", Weight.NOTHING);
    }
    String taken = takenKind(call);
    if (!taken.isEmpty()) {
      boolean derives =
          asksOrMakes(call)
              || isOnToken(call) && sites.tokens().isToken(call.callee().returns())
              || sites.nones().conversion(call).isPresent();
      return new Lot(Gift.GIVEN, taken, "", derives ? Weight.NOTHING : weight(site));
    }
    Optional<Sibling> sibling = siblings.of(site).stream().findFirst();
    String kind = sibling.map(s -> sites.tokens().kind(s.token())).orElse("");
    if (sibling.isEmpty() && targets.of(call).isOutside()) {
      return new Lot(Gift.PLAIN, "", "", Weight.NOTHING);
    }
    if (forwarding.isForwarded(site, sites.inSight(site))) {
      return new Lot(Gift.GIVEN, kind, "", weight(site));
    }
    boolean isNothing =
        TokenNotForwarded.ACCESSOR.matcher(call.name()).matches()
            || sibling.isPresent() && TokenNotForwarded.isAround(site, sibling.get(), sites);
    boolean isSmall =
        Quick.is(site, sites)
            || sibling.isPresent() && TokenNotForwarded.isQuick(site, sibling.get(), sites);
    return new Lot(
        sibling.isPresent() ? Gift.LEFT_OUT : Gift.PLAIN,
        kind,
        "",
        isNothing ? Weight.NOTHING : isSmall ? Weight.SMALL : weight(site));
  }

  private Weight weight(Site site) {
    Call call = site.call();
    if (Quick.is(site, sites)) {
      return Weight.NOTHING;
    }
    boolean isLong = sites.tokens().called(Role.LONG, call).isPresent();
    boolean isQuick = !isLong && (call.way() == Way.NEW || QUICK.matcher(call.name()).matches());
    if (Quick.isSmall(site, sites)) {
      return isRepeated(call) && !isQuick ? Weight.REPEATED : Weight.SMALL;
    }
    return isQuick || !isLong && isShortByOmission(call)
        ? Weight.QUICK
        : isRepeated(call) ? Weight.REPEATED : Weight.WORK;
  }

  /** Whether it goes to a library of which the family says what takes long. */
  private boolean isShortByOmission(Call call) {
    return !call.callee().isUnknown()
        && targets.of(call).isOutside()
        && call.callee().params().stream()
            .flatMap(p -> sites.tokens().family(Role.TOKEN, p).stream())
            .anyMatch(f -> !f.says(Role.LONG).isEmpty());
  }

  private boolean isRepeated(Call call) {
    Map.Entry<Integer, Integer> reach = repeated.floorEntry(call.at().start());
    return reach != null && call.at().end() <= reach.getValue();
  }

  private String kind(NonePassing passing) {
    String declared = sites.tokens().kind(passing.param());
    String given = sites.tokens().kind(passing.argument().type());
    return !declared.isEmpty() ? declared : !given.isEmpty() ? given : passing.family().name();
  }

  /** The kind of the first token that the callee takes, empty when it takes none. */
  private String takenKind(Call call) {
    for (int i = 0; i < call.args().size(); i++) {
      TypeName param = sites.nones().param(call, i);
      if (sites.tokens().isToken(param)) {
        return sites.tokens().kind(param);
      }
    }
    return call.callee().params().stream()
        .filter(sites.tokens()::isToken)
        .map(sites.tokens()::kind)
        .findFirst()
        .orElse("");
  }

  /** Whether the call is one of the token's own. */
  boolean isAboutTokens(Call call) {
    return isOnToken(call) || asksOrMakes(call);
  }

  /** An operation may be a token too; it is none when it runs with another one. */
  private boolean isOnToken(Call call) {
    return sites.tokens().isToken(call.callee().owner());
  }

  private boolean asksOrMakes(Call call) {
    return sites.tokens().called(Role.POLL, call).isPresent()
        || sites.tokens().called(Role.RAISE, call).isPresent()
        || sites.tokens().called(Role.LINK, call).isPresent()
        || sites.tokens().called(Role.REGISTER, call).isPresent()
        || call.way() == Way.NEW && sites.tokens().family(Role.SOURCE, call.made()).isPresent();
  }
}
