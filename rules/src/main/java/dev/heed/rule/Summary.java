package dev.heed.rule;

import dev.heed.family.Role;
import dev.heed.flow.Flow;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Seen;
import dev.heed.flow.Flow.Target;
import dev.heed.flow.Flow.Trait;
import dev.heed.flow.Flow.Weight;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Lambda;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeDecl;
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
import dev.heed.sight.Token;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Sums a file up for questions about the whole program. */
final class Summary {
  private static final Pattern ACCESSOR = Pattern.compile("(get|is|has)[A-Z]\\w*");

  /** Types whose methods answer an event or take one result: they do nobody's work. */
  private static final Pattern CALLED_BACK =
      Pattern.compile(
          "\\w*(Listener|Requestor|Acceptor|Visitor|Callback|Observer|Subscriber)(Wrapper|Adapter)?");

  /** What is over soon by its name, or must be finished: it sets, converts, makes, takes away. */
  private static final Pattern QUICK =
      Pattern.compile(
          "(set|to|as|prepare|begin|end|check|validate|contains|exists|accept|delete|remove|clear)"
              + "([A-Z]\\w*)?|create|mkdirs?|open\\w*Stream|available");

  /** Work that must be done whatever was cancelled; such names in full are for {@code sight}. */
  private static final Pattern CLEAN_UP =
      Pattern.compile(
          "(close|dispose|shut[dD]own|stop|cleanup|cleanUp|roll[bB]ack|undo|restore)([A-Z]\\w*)?");

  private final Sites sites;
  private final Doors doors;
  private final Siblings siblings;
  private final Forwarding forwarding;
  private final Predicate<Span> silenced;
  private final List<Step.Loop> loops;

  /** The calls that lambdas, and the bodies of anonymous classes, are handed to. */
  private final Map<Object, Call> takers = new IdentityHashMap<>();

  private Summary(Sites sites, Predicate<Span> silenced) {
    this.sites = sites;
    this.doors = sites.doors();
    this.siblings = new Siblings(sites.tokens());
    this.forwarding = new Forwarding(sites);
    this.silenced = silenced;
    this.loops = sites.regions().map(Region::loop).flatMap(Optional::stream).toList();
    sites.all().map(Site::call).forEach(c -> c.args().forEach(a -> note(a, c)));
  }

  private void note(Step arg, Call taker) {
    if (arg instanceof Lambda) {
      takers.put(arg, taker);
    } else if (arg instanceof Call c) {
      c.body().ifPresent(b -> takers.put(b, taker));
    }
  }

  /**
   * Sums a file up.
   *
   * @param silenced whether a user said of a place that it is meant
   */
  static Flow of(Sites sites, Predicate<Span> silenced) {
    return new Summary(sites, silenced).flow();
  }

  private Flow flow() {
    // By identity: what a frame says of itself is the whole file.
    Map<Frame, List<Flow.Call>> calls = new IdentityHashMap<>();
    Map<TypeDecl, List<Frame>> members = new IdentityHashMap<>();
    Consumer<Frame> member =
        f -> {
          if (calls.putIfAbsent(f, new ArrayList<>()) == null) {
            members.computeIfAbsent(f.type(), k -> new ArrayList<>()).add(f);
          }
        };
    sites.methods().filter(f -> !f.type().is(Mark.ANONYMOUS)).forEach(member);
    for (Site site : (Iterable<Site>) sites.all()::iterator) {
      Optional<Frame> in = site.frame().member();
      Optional<Flow.Call> call = in.flatMap(m -> call(site, m));
      if (call.isPresent()) {
        member.accept(in.get());
        calls.getOrDefault(in.get(), List.of()).add(call.get());
      }
    }
    List<Flow.Type> types =
        sites
            .types()
            .map(Frame::type)
            .filter(t -> !t.is(Mark.ANONYMOUS))
            .map(t -> type(t, members.getOrDefault(t, List.of()), calls))
            .toList();
    return new Flow(sites.unit().file().toString(), sites.unit().pkg(), types);
  }

  private Flow.Type type(TypeDecl type, List<Frame> members, Map<Frame, List<Flow.Call>> calls) {
    return new Flow.Type(
        type.name().name(),
        type.supers().stream().map(TypeName::name).toList(),
        members.stream().map(f -> callable(f, calls.getOrDefault(f, List.of()))).toList());
  }

  private Flow.Callable callable(Frame frame, List<Flow.Call> calls) {
    if (frame.method().isEmpty()) {
      Span at = frame.field().orElseThrow().nameAt();
      return new Flow.Callable(
          frame.field().orElseThrow().name(),
          List.of(),
          Set.of(Trait.INITIALIZER),
          List.of(),
          at.start(),
          at.end(),
          calls);
    }
    Method m = frame.method().get();
    return new Flow.Callable(
        m.name(),
        params(m.signature()),
        traits(frame, m),
        m.signature().params().stream()
            .filter(sites.tokens()::isToken)
            .map(sites.tokens()::kind)
            .distinct()
            .toList(),
        m.nameAt().start(),
        m.nameAt().end(),
        calls);
  }

  private Set<Trait> traits(Frame frame, Method m) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, Trait.ABSTRACT, m.body().isEmpty());
    add(traits, Trait.PRIVATE, m.is(Mark.PRIVATE));
    add(traits, Trait.STATIC, m.is(Mark.STATIC));
    add(traits, Trait.TAKES, doors.takesToken(frame));
    add(traits, Trait.REACHES, sites.reachesToken(frame));
    add(traits, Trait.SIBLING, doors.hasSibling(frame));
    add(traits, Trait.FORCED, sites.isForcedFromOutside(frame));
    add(traits, Trait.ENTRY, doors.isEntry(frame));
    add(traits, Trait.HANDLER, doors.isHandler(frame) && !doors.mayBeHandler(frame));
    add(traits, Trait.NAMED_HANDLER, doors.mayBeHandler(frame));
    add(traits, Trait.ACCESSOR, ACCESSOR.matcher(m.name()).matches());
    add(traits, Trait.DEPRECATED, doors.isLeaving(frame));
    add(traits, Trait.INITIALIZER, m.is(Mark.INITIALIZER));
    add(traits, Trait.HEEDS, doors.takesToken(frame) && heeds(m));
    add(traits, Trait.STOPS, doors.hasOwnStop(frame));
    add(traits, Trait.SAVES, NonePassing.isSave(m.name()));
    return traits;
  }

  /** Whether the method asks a token, keeps one, or waits, as far as anybody can tell. */
  private boolean heeds(Method m) {
    boolean keeps =
        m.body().stream()
            .flatMap(Walk::all)
            .anyMatch(
                s ->
                    s instanceof Step.Store st
                            && st.target() instanceof Name n
                            && n.what() == Step.What.FIELD
                            && sites.tokens().isToken(st.value().type())
                        || s instanceof Step.Exit e
                            && e.value().filter(v -> sites.tokens().isToken(v.type())).isPresent());
    return m.isConstructor()
        || keeps
        || sites.in(m.signature()).stream().map(Site::call).anyMatch(this::matters);
  }

  private boolean matters(Call call) {
    boolean mayBePassedOn =
        call.callee().isUnknown()
            && call.args().stream().anyMatch(a -> sites.tokens().isToken(a.type()));
    return mayBePassedOn
        || sites.tokens().called(Role.POLL, call).isPresent()
        || sites.tokens().called(Role.RAISE, call).isPresent()
            && sites.tokens().called(Role.CHILD, call).isEmpty()
        || sites.tokens().called(Role.WAITS, call).isPresent()
        || sites.tokens().called(Role.AWAITS, call).isPresent()
        || sites.tokens().called(Role.UNTIMED, call).isPresent();
  }

  private static void add(Set<Trait> traits, Trait trait, boolean has) {
    if (has) {
      traits.add(trait);
    }
  }

  static List<String> params(Signature s) {
    return s.params().stream().map(p -> p.isVariable() ? "?" : p.erased().toString()).toList();
  }

  private Optional<Flow.Call> call(Site site, Frame member) {
    Call call = site.call();
    Target target = target(call);
    Lot lot = lot(site, member);
    // Calls out of the sources that have to do with no token, and calls about tokens, are no work.
    boolean isPlain = lot.gift == Gift.PLAIN || lot.gift == Gift.GIVEN && lot.kind.isEmpty();
    if (isPlain && (target.isOutside() || isAboutTokens(call))) {
      return Optional.empty();
    }
    List<Token> inSight = sites.inSight(site);
    return Optional.of(
        new Flow.Call(
            call.nameAt().start(),
            call.nameAt().end(),
            target,
            isVirtual(call),
            target.isOutside() ? "" : on(site),
            Places.callee(site),
            site.frame() != member,
            inSight.stream().map(this::seen).toList(),
            lot.gift,
            lot.kind,
            lot.none,
            lot.weight,
            cut(site, member, lot.gift)));
  }

  /** What becomes of the token at a call. */
  private record Lot(Gift gift, String kind, String none, Weight weight) {}

  private Lot lot(Site site, Frame member) {
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
    if (sibling.isEmpty() && target(call).isOutside()) {
      return new Lot(Gift.PLAIN, "", "", Weight.NOTHING);
    }
    if (forwarding.isForwarded(site, sites.inSight(site))) {
      return new Lot(Gift.GIVEN, kind, "", weight(site));
    }
    boolean isNothing =
        TokenNotForwarded.ACCESSOR.matcher(call.name()).matches()
            || sibling.isPresent() && TokenNotForwarded.isAround(site, sibling.get(), sites);
    return new Lot(
        sibling.isPresent() ? Gift.LEFT_OUT : Gift.PLAIN,
        kind,
        "",
        isNothing ? Weight.NOTHING : Quick.is(site, sites) ? Weight.SMALL : weight(site));
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
        && target(call).isOutside()
        && call.callee().params().stream()
            .flatMap(p -> sites.tokens().family(Role.TOKEN, p).stream())
            .anyMatch(f -> !f.says(Role.LONG).isEmpty());
  }

  private boolean isRepeated(Call call) {
    return loops.stream().anyMatch(l -> l.body().stream().anyMatch(s -> s.at().holds(call.at())));
  }

  private Seen seen(Token token) {
    return new Seen(
        token.expression(),
        sites.tokens().kind(token.type()),
        token.family().name(),
        token.origin() != Token.Origin.MEMBER);
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

  private boolean isAboutTokens(Call call) {
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

  private Target target(Call call) {
    Signature callee = call.callee();
    if (callee.isUnknown()) {
      return Target.OUTSIDE;
    }
    return sites.tokens().hierarchy().isOfSources(callee.owner())
        ? new Target(callee.owner().name(), callee.name(), params(callee))
        : Target.OUTSIDE;
  }

  private boolean isVirtual(Call call) {
    boolean isSuper =
        call.receiver().filter(r -> r instanceof Name n && n.name().equals("super")).isPresent();
    return (call.way() == Way.METHOD || call.way() == Way.REFERENCE)
        && !call.callee().name().equals(Signature.NEW)
        && !isSuper;
  }

  /** The type below which an override may be found. */
  private String on(Site site) {
    Call call = site.call();
    return call.receiver()
        .map(Step::type)
        .filter(
            t ->
                sites.tokens().hierarchy().isSubtype(t.erased(), call.callee().owner())
                    == Answer.YES)
        .map(TypeName::name)
        .orElse(call.callee().owner().name());
  }

  /** Why the way ends at a call, else empty. */
  private String cut(Site site, Frame member, Gift gift) {
    Optional<String> detached = sites.detached(site);
    if (detached.isPresent()) {
      return detached.get();
    }
    if (gift != Gift.GIVEN && silenced.test(site.call().nameAt())) {
      return "it is suppressed";
    }
    if (CLEAN_UP.matcher(member.method().map(Method::name).orElse("")).matches()) {
      return "it is in `" + member.method().get().name() + "`, which must end its work";
    }
    if (CALLED_BACK.matcher(site.call().callee().owner().simple()).matches()) {
      return "it calls back, whoever listens";
    }
    if (forwarding.isSetUp(site)) {
      return "it sets up a test";
    }
    for (Frame f : site.frame().outwards()) {
      if (f == member) {
        return "";
      }
      Optional<String> why = cut(f);
      if (why.isPresent()) {
        return why.get();
      }
    }
    return "";
  }

  /** Why what is in a lambda or anonymous class may not run here, or have a token of its own. */
  private Optional<String> cut(Frame frame) {
    if (frame.params().stream().anyMatch(p -> sites.tokens().isToken(p.type()))) {
      return Optional.empty();
    }
    if (frame.params().stream().anyMatch(p -> p.type().isUnknown())) {
      return Optional.of("a parameter of unknown type may be a token");
    }
    Object body = frame.lambda().isPresent() ? frame.lambda().get() : frame.type();
    Call taker = takers.get(body);
    if (taker != null && !isHere(taker)) {
      return Optional.of("nobody can tell when it runs");
    }
    return frame.method().isPresent() && doors.isHandler(frame)
        ? Optional.of("it answers an event")
        : Optional.empty();
  }

  /** Whether what a callable is handed runs before it returns: in the sources, or the JDK's. */
  private boolean isHere(Call taker) {
    Signature callee = taker.callee();
    return !callee.isUnknown()
        && (callee.owner().name().startsWith("java.") || !target(taker).isOutside());
  }
}
