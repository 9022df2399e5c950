package dev.heed.sight;

import dev.heed.family.Role;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Name;
import dev.heed.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which calls take a token and soon end all the same: what they work on is small and in memory, or
 * they are told not to wait. A none there is seldom a mistake.
 */
final class Quick {
  /** Questions about what is already there, and life cycles that run as a whole. */
  private static final Pattern NAMES =
      Pattern.compile("(is|has|contains)([A-Z]\\w*)?|startup|shutdown|dispose");

  private static final Pattern NO_WAIT =
      Pattern.compile("(\\w+_)?(NO_?WAIT|WAIT_NO|DO_?NOT_WAIT|DONT_WAIT)");

  private static final Pattern RESOLVE = Pattern.compile("set\\w*Resolve\\w*");

  private Quick() {}

  static boolean is(Site site, Sites sites) {
    Call call = site.call();
    return NAMES.matcher(call.name()).matches()
        || call.args().stream()
            .anyMatch(a -> a instanceof Name n && NO_WAIT.matcher(n.name()).matches())
        || isNamed(site, sites.tokens())
        || worksOnText(site, sites.tokens());
  }

  /** By the receiver's own type: a subtype may have to fetch what another has at hand. */
  private static boolean isNamed(Site site, Tokens tokens) {
    Call call = site.call();
    TypeName on =
        call.receiver()
            .map(Step::type)
            .filter(t -> !t.isUnknown())
            .orElseGet(() -> call.callee().owner());
    return !on.isUnknown() && tokens.plays(Role.QUICK, on, call);
  }

  /** The object was given a text in memory, and is not asked what the names in it mean. */
  private static boolean worksOnText(Site site, Tokens tokens) {
    Optional<Step> receiver = site.call().receiver();
    if (receiver.isEmpty() || site.variable(receiver.get()).isEmpty()) {
      return false;
    }
    String name = ((Name) receiver.get()).name();
    List<Call> told =
        Walk.own(Forwarding.body(site))
            .filter(Call.class::isInstance)
            .map(Call.class::cast)
            .filter(
                c ->
                    c.receiver()
                        .filter(
                            r -> r instanceof Name n && n.of().isEmpty() && n.name().equals(name))
                        .isPresent())
            .toList();
    List<Call> sources =
        told.stream().filter(c -> tokens.called(Role.TEXT, c).isPresent()).toList();
    return !sources.isEmpty()
        && sources.stream().allMatch(c -> c.args().stream().allMatch(a -> isText(a.type())))
        && told.stream().noneMatch(Quick::resolves);
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
