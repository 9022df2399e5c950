package dev.heed.sight;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.Step.What;
import dev.heed.model.Syntax;
import dev.heed.model.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether code asks if it should stop, or may: by a poll or a raise, by a flag of its own, through
 * a method of the same file. What cannot be told counts as asking.
 */
public final class Checks {
  /** Names of calls and flags that say "stop" whoever declares them. */
  private static final Pattern STOPS =
      Pattern.compile(
          ".*(cancel|abort|interrupted|stopp|stop[A-Z]|should(stop|exit)|isrunning|shutdown|disposed|terminat|isclosed|aborted|ensurenot|deadline|elapsed).*"
              + "|running|stop|closed|alive|isalive|timeout|timedout|hascancel\\w*",
          Pattern.CASE_INSENSITIVE);

  private final Sites sites;
  private final Forwarding forwarding;

  /** Judges the calls of one file. */
  public Checks(Sites sites) {
    this.sites = sites;
    this.forwarding = new Forwarding(sites);
  }

  /** Whether a token of the family can be asked at all. */
  public static boolean canAsk(Family family) {
    return Stream.concat(family.says(Role.POLL).stream(), family.says(Role.RAISE).stream())
        .anyMatch(p -> !p.isExact() || isOfToken(family, p));
  }

  /** Made on the token, or given it; a source that can be asked is no help. */
  private static boolean isOfToken(Family family, dev.heed.family.Pattern p) {
    return p.params().filter(x -> !x.isEmpty()).isPresent()
        || family.says(Role.TOKEN).stream().anyMatch(t -> t.type().equals(p.type()));
  }

  /** Whether the call asks, or may. */
  public boolean asks(Site site) {
    return asks(site, new HashSet<>());
  }

  private boolean asks(Site site, Set<Signature> seen) {
    Call call = site.call();
    return sites.tokens().called(Role.POLL, call).isPresent()
        || sites.tokens().called(Role.RAISE, call).isPresent()
        || STOPS.matcher(call.name()).matches()
        || isUnknown(call)
        || isOwn(call, seen) && sites.in(call.callee()).stream().anyMatch(s -> asks(s, seen));
  }

  /** Whether the call asks or is handed a token, so that it can ask, or may be. */
  public boolean asksOrForwards(Site site, List<Token> inSight) {
    return asksOrForwards(site, inSight, new HashSet<>());
  }

  private boolean asksOrForwards(Site site, List<Token> inSight, Set<Signature> seen) {
    Call call = site.call();
    if (sites.tokens().called(Role.WORKED, call).isPresent()) {
      return false; // telling is not asking
    }
    if (asks(site)
        || forwarding.isForwarded(site, inSight)
        || call.receiver().filter(r -> !isThis(r) && mayCarry(r.type())).isPresent()) {
      return true;
    }
    if (!isOnThis(call)) {
      return false;
    }
    if (sites.in(call.callee()).isEmpty()) {
      // An inherited or abstract method may ask a token of the instance.
      return inSight.stream().anyMatch(t -> t.origin() == Token.Origin.FIELD) && !isDeclared(call);
    }
    return isOwn(call, seen)
        && sites.in(call.callee()).stream()
            .anyMatch(s -> asksOrForwards(s, sites.inSight(s), seen));
  }

  private boolean isDeclared(Call call) {
    return sites
        .methods()
        .anyMatch(
            f ->
                f.method().get().signature().equals(call.callee())
                    && f.method().get().body().isPresent());
  }

  /** Whether a name in the steps says that they end when somebody wants them to. */
  public boolean namesStop(List<Step> steps) {
    return Walk.own(steps)
        .anyMatch(
            s ->
                s instanceof Name n
                    && n.what() != What.TYPE
                    && n.what() != What.PACKAGE
                    && !sites.tokens().isToken(n.type())
                    && !n.type().equals(Syntax.STRING) // a message is no flag
                    && STOPS.matcher(n.name()).matches());
  }

  /** Whether any call within the span asks, or may; calls within {@code except} aside. */
  public boolean anyAsks(Span span, Span except) {
    return sites.within(span).stream()
        .filter(s -> !except.holds(s.call().at()))
        .anyMatch(this::asks);
  }

  private static boolean isThis(Step receiver) {
    return receiver instanceof Name n && n.what() == What.SELF;
  }

  private static boolean isOnThis(Call call) {
    return call.way() == Way.METHOD && call.receiver().map(Checks::isThis).orElse(true);
  }

  private boolean mayCarry(TypeName type) {
    return type.isUnknown() || sites.tokens().mayCarry(type);
  }

  private static boolean isUnknown(Call call) {
    return call.way() == Way.METHOD && call.callee().isUnknown();
  }

  private static boolean isOwn(Call call, Set<Signature> seen) {
    return call.way() == Way.METHOD && !call.callee().isUnknown() && seen.add(call.callee());
  }
}
