package dev.heed.rule;

import dev.heed.flow.Flow;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Seen;
import dev.heed.flow.Flow.Target;
import dev.heed.flow.Flow.Trait;
import dev.heed.flow.Flow.Weight;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.sight.Doors;
import dev.heed.sight.Forwarding;
import dev.heed.sight.Frame;
import dev.heed.sight.NonePassing;
import dev.heed.sight.Siblings;
import dev.heed.sight.Site;
import dev.heed.sight.Sites;
import dev.heed.sight.Token;
import dev.heed.sight.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Sums a file up for questions about the whole program. */
final class Summary {
  /** Types whose methods answer an event or take one result: they do nobody's work. */
  private static final Pattern CALLED_BACK =
      Pattern.compile(
          "\\w*(Listener|Requestor|Acceptor|Visitor|Callback|Observer|Subscriber)(Wrapper|Adapter)?");

  /** Work that must be done whatever was cancelled; such names in full are for {@code sight}. */
  private static final Pattern CLEAN_UP =
      Pattern.compile(
          "(close|dispose|shut[dD]own|stop|cleanup|cleanUp|roll[bB]ack|undo|restore)([A-Z]\\w*)?");

  private final Sites sites;
  private final Doors doors;
  private final Forwarding forwarding;
  private final Targets targets;
  private final Gifts gifts;
  private final Handed handed;
  private final Heeding heeding;
  private final Predicate<Span> silenced;

  private Summary(Sites sites, Predicate<Span> silenced) {
    this.sites = sites;
    this.doors = sites.doors();
    this.forwarding = new Forwarding(sites);
    this.targets = new Targets(sites.tokens().hierarchy());
    this.gifts = new Gifts(sites, forwarding, targets);
    this.handed = new Handed(sites, targets);
    this.heeding = new Heeding(sites);
    this.silenced = silenced;
  }

  /**
   * Sums a file up.
   *
   * @param silenced whether a user said of a place that it is meant
   */
  static Flow of(Sites sites, Predicate<Span> silenced) {
    return new Summary(sites, silenced).flow();
  }

  /** The sum of a file that loses no token, where nobody asks for more. */
  static Flow ofNothing(Sites sites) {
    return new Flow(sites.unit().file().toString(), sites.unit().pkg(), List.of());
  }

  /** Whether a call of the file may lose a token: without one, no way leads to a loss. */
  static boolean mayLose(Sites sites) {
    Siblings siblings = sites.siblings();
    return sites.all().anyMatch(s -> sites.nonePassed(s).isPresent() || !siblings.of(s).isEmpty());
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
    List<Flow.Callable> callables = new ArrayList<>();
    Map<Boolean, List<Frame>> blocks = new TreeMap<>();
    for (Frame f : members) {
      boolean isBlock = f.method().filter(m -> m.is(Mark.INITIALIZER)).isPresent();
      if (isBlock) {
        blocks.computeIfAbsent(isStatic(f), k -> new ArrayList<>()).add(f);
      } else if (f.method().isEmpty()) {
        callables.add(initializer(List.of(f), calls));
      }
    }
    blocks.values().forEach(b -> callables.add(initializer(b, calls)));
    List<Flow.Call> making =
        callables.stream()
            .filter(c -> !c.is(Trait.STATIC) && !c.calls().isEmpty())
            .map(c -> implied(type, c))
            .toList();
    members.stream()
        .filter(f -> f.method().filter(m -> !m.is(Mark.INITIALIZER)).isPresent())
        .forEach(f -> callables.add(callable(f, calls.getOrDefault(f, List.of()), making)));
    boolean isMade = !type.is(Mark.INTERFACE) && !type.is(Mark.ENUM) && !type.is(Mark.RECORD);
    if (isMade && callables.stream().noneMatch(c -> c.name().equals(Signature.NEW))) {
      List<Flow.Call> all = new ArrayList<>(making);
      superCall(type, type.nameAt()).ifPresent(all::add);
      if (!all.isEmpty()) {
        callables.add(
            new Flow.Callable(
                Signature.NEW,
                List.of(),
                Set.of(),
                List.of(),
                type.nameAt().start(),
                type.nameAt().end(),
                all,
                List.of()));
      }
    }
    callables.sort(Comparator.comparingInt(Flow.Callable::start));
    return new Flow.Type(
        type.name().name(), type.supers().stream().map(TypeName::name).toList(), callables);
  }

  private static boolean isStatic(Frame f) {
    return f.type().is(Mark.INTERFACE)
        || f.method()
            .map(m -> m.is(Mark.STATIC))
            .or(() -> f.field().map(v -> v.is(Mark.STATIC)))
            .orElse(false);
  }

  /** A field's initialiser, or all blocks of a type together. */
  private Flow.Callable initializer(List<Frame> parts, Map<Frame, List<Flow.Call>> calls) {
    Frame first = parts.get(0);
    Span at = first.method().map(Method::nameAt).orElseGet(() -> first.field().get().nameAt());
    return new Flow.Callable(
        first.method().map(Method::name).orElseGet(() -> first.field().get().name()),
        Target.INITIALIZER,
        isStatic(first) ? EnumSet.of(Trait.INITIALIZER, Trait.STATIC) : Set.of(Trait.INITIALIZER),
        List.of(),
        at.start(),
        at.end(),
        parts.stream().flatMap(f -> calls.getOrDefault(f, List.of()).stream()).toList(),
        List.of());
  }

  /** What a constructor runs although nobody wrote it there. */
  private static Flow.Call implied(Target target, String shown, Span at) {
    return new Flow.Call(
        at.start(),
        at.end(),
        target,
        false,
        target.owner(),
        shown,
        "",
        List.of(),
        Gift.PLAIN,
        "",
        "",
        Weight.WORK,
        "",
        List.of());
  }

  private static Flow.Call implied(TypeDecl type, Flow.Callable initializer) {
    return implied(
        new Target(type.name().name(), initializer.name(), Target.INITIALIZER),
        "",
        new Span(initializer.start(), initializer.end()));
  }

  /** {@code super()} where it is not written. */
  private Optional<Flow.Call> superCall(TypeDecl type, Span at) {
    return type.supers().stream()
        .limit(1)
        .filter(sites.tokens().hierarchy()::isOfSources)
        .map(s -> implied(new Target(s.name(), Signature.NEW, List.of()), "super()", at))
        .findFirst();
  }

  /**
   * @param making the initialisers of its type
   */
  private Flow.Callable callable(Frame frame, List<Flow.Call> written, List<Flow.Call> making) {
    Method m = frame.method().get();
    List<Flow.Call> calls = written;
    boolean delegates = makes(m, Way.THIS);
    if (m.isConstructor() && !delegates) {
      calls = new ArrayList<>(making);
      if (!makes(m, Way.SUPER)) {
        superCall(frame.type(), m.nameAt()).ifPresent(calls::add);
      }
      calls.addAll(written);
    }
    return new Flow.Callable(
        m.name(),
        Targets.params(m.signature()),
        traits(frame, m),
        m.signature().params().stream()
            .filter(sites.tokens()::isToken)
            .map(sites.tokens()::kind)
            .distinct()
            .toList(),
        m.nameAt().start(),
        m.nameAt().end(),
        calls,
        handed.runs(frame));
  }

  private static boolean makes(Method m, Way way) {
    return m.body().stream()
        .flatMap(b -> Walk.own(b))
        .anyMatch(s -> s instanceof Call c && c.way() == way);
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
    add(traits, Trait.ACCESSOR, Gifts.ACCESSOR.matcher(m.name()).matches());
    add(traits, Trait.DEPRECATED, doors.isLeaving(frame));
    add(traits, Trait.INITIALIZER, m.is(Mark.INITIALIZER));
    add(traits, Trait.HEEDS, doors.takesToken(frame) && heeding.heeds(frame));
    add(traits, Trait.STOPS, doors.hasOwnStop(frame));
    add(traits, Trait.SAVES, NonePassing.isSave(m.name()));
    return traits;
  }

  private static void add(Set<Trait> traits, Trait trait, boolean has) {
    if (has) {
      traits.add(trait);
    }
  }

  private Optional<Flow.Call> call(Site site, Frame member) {
    Call call = site.call();
    Target target = targets.of(call);
    Gifts.Lot lot = gifts.lot(site, member);
    // Calls out of the sources that have to do with no token, and calls about tokens, are no work.
    boolean isPlain = lot.gift() == Gift.PLAIN || lot.gift() == Gift.GIVEN && lot.kind().isEmpty();
    if (isPlain && (target.isOutside() || gifts.isAboutTokens(call))) {
      return Optional.empty();
    }
    List<Token> inSight = sites.inSight(site);
    Handed.When when = handed.when(site, member);
    return Optional.of(
        new Flow.Call(
            call.nameAt().start(),
            call.nameAt().end(),
            target,
            targets.isVirtual(call),
            target.isOutside() ? "" : targets.on(call),
            Places.callee(site),
            within(site, member),
            inSight.stream().map(this::seen).toList(),
            lot.gift(),
            lot.kind(),
            lot.none(),
            lot.weight(),
            cut(site, member, lot.gift(), when),
            when.handed()));
  }

  private Seen seen(Token token) {
    return new Seen(
        token.expression(),
        sites.tokens().kind(token.type()),
        token.family().name(),
        token.origin() != Token.Origin.MEMBER);
  }

  /** What it is written in, inside the member. */
  private static String within(Site site, Frame member) {
    if (site.frame() == member) {
      return "";
    }
    return site.frame().lambda().isPresent()
        ? "a lambda"
        : "an anonymous "
            + site.frame().type().supers().stream()
                .map(TypeName::simple)
                .findFirst()
                .orElse("class");
  }

  /** Why the way ends at a call, else empty. */
  private String cut(Site site, Frame member, Gift gift, Handed.When when) {
    if (site.detached().isPresent()) {
      return site.detached().get();
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
    return forwarding.isSetUp(site) ? "it sets up a test" : when.cut();
  }
}
