package dev.heed.sight;

import dev.heed.family.Role;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.What;
import dev.heed.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which calls take a token and soon end all the same: what they work on is small and in memory, or
 * they are told not to wait. A none there is seldom a mistake.
 */
public final class Quick {
  /**
   * Questions about what is already there, life cycles that run as a whole, and what gives back.
   */
  private static final Pattern NAMES =
      Pattern.compile("(is|has|contains)([A-Z]\\w*)?|startup|shutdown|dispose|close|disconnect");

  private static final Pattern NO_WAIT =
      Pattern.compile(
          "(\\w+_)?(NO_?WAIT|WAIT_NO|WAIT_ACTIVE_ONLY|DO_?NOT_WAIT|DONT_WAIT|DEPTH_ZERO)");

  private static final Pattern RESOLVE = Pattern.compile("set\\w*Resolve\\w*");

  private Quick() {}

  /** Whether a call soon ends, or need not be waited for. */
  public static boolean is(Site site, Sites sites) {
    Call call = site.call();
    return NAMES.matcher(call.name()).matches()
        || call.args().stream().anyMatch(a -> isAlways(a, site, sites, Quick::saysNoWait))
        || isNamed(site, sites.tokens())
        || readsMemory(site, sites)
        || sites.hasTexts() && worksOnText(site, sites.tokens());
  }

  /**
   * Whether the call works on one small resource, as its library says: a none is no harm there
   * unless a token is at hand.
   */
  public static boolean isSmall(Site site, Sites sites) {
    return is(site, sites)
        || sites.tokens().called(Role.SMALL, site.call()).isPresent() && !isToldToResolve(site);
  }

  private static boolean isToldToResolve(Site site) {
    return site
        .call()
        .receiver()
        .filter(r -> r instanceof Name)
        .map(r -> ((Name) r).name())
        .stream()
        .flatMap(name -> told(site, name).stream())
        .anyMatch(Quick::resolves);
  }

  /** As the library says, unless it says of a subtype that it takes long there. */
  private static boolean isNamed(Site site, Tokens tokens) {
    return tokens.called(Role.QUICK, site.call()).isPresent()
        && tokens.called(Role.WAITS, site.call()).isEmpty();
  }

  /** All that it reads is in memory already. */
  private static boolean readsMemory(Site site, Sites sites) {
    return site.call().args().stream().anyMatch(a -> isAlways(a, site, sites, Quick::isInMemory));
  }

  /** Whether an argument, or all that its local is ever given, is such a value. */
  private static boolean isAlways(Step arg, Site site, Sites sites, Predicate<Step> such) {
    return such.test(arg)
        || site.variable(arg)
            .filter(s -> s.what() == What.LOCAL)
            .map(s -> sites.valuesOf(arg, site))
            .filter(v -> !v.isEmpty() && v.stream().allMatch(such))
            .isPresent();
  }

  private static boolean saysNoWait(Step value) {
    return value instanceof Name n && NO_WAIT.matcher(n.name()).matches();
  }

  private static boolean isInMemory(Step value) {
    return value.type().name().equals("java.io.ByteArrayInputStream");
  }

  /** The object was given a text in memory, and is not asked what the names in it mean. */
  private static boolean worksOnText(Site site, Tokens tokens) {
    Optional<Step> receiver = site.call().receiver();
    if (receiver.isEmpty() || site.variable(receiver.get()).isEmpty()) {
      return false;
    }
    String name = ((Name) receiver.get()).name();
    List<Call> told = told(site, name);
    List<Call> sources =
        told.stream().filter(c -> tokens.called(Role.TEXT, c).isPresent()).toList();
    return !sources.isEmpty()
        && sources.stream().allMatch(c -> c.args().stream().allMatch(a -> isText(a.type())))
        && told.stream().noneMatch(Quick::resolves);
  }

  /** The calls around a place that are made on what a name means. */
  private static List<Call> told(Site site, String name) {
    return Walk.own(Forwarding.body(site))
        .filter(Call.class::isInstance)
        .map(Call.class::cast)
        .filter(c -> c.receiver().filter(r -> Walk.isPlain(r, name)).isPresent())
        .toList();
  }

  private static boolean resolves(Call c) {
    return RESOLVE.matcher(c.name()).matches()
        && c.args().stream().noneMatch(a -> a instanceof Literal l && l.text().equals("false"));
  }

  private static boolean isText(TypeName type) {
    return type.isUnknown()
        || type.name().equals("java.lang.String")
        || type.isArray() && type.component().name().equals("char");
  }
}
