package dev.heed.sight;

import dev.heed.family.Families;
import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy;
import dev.heed.meaning.Meaning;
import dev.heed.model.Annotation;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Signature;
import dev.heed.model.Span;
import dev.heed.model.Step;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.model.Var;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One file, ready to be judged: every call in its place, and what is in sight there. */
public final class Sites {
  private final Meaning meaning;
  private final Families families;
  private final boolean crosses;
  private final Unit unit;
  private final Tokens tokens;
  private final Stores stores;
  private final Nones nones;
  private final InSight inSight;
  private final Siblings siblings;
  private final Project project;
  private final String asyncMode;
  private final List<Site> all = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final Map<Signature, List<Site>> byMethod = new LinkedHashMap<>();
  private final Map<Spot, List<Token>> seen = new IdentityHashMap<>();
  private final Map<Site, Optional<NonePassing>> passed = new IdentityHashMap<>();
  private @Nullable Doors doors;
  private @Nullable Uses uses;
  private @Nullable Inside inside;
  private @Nullable Boolean hasTexts;

  /**
   * Walks a file.
   *
   * @param project the one that the file is of
   * @param asyncMode as in {@code Lint.Settings}
   */
  public Sites(Meaning meaning, Families families, Project project, String asyncMode) {
    this(meaning, families, project, asyncMode, false);
  }

  private Sites(
      Meaning meaning, Families families, Project project, String asyncMode, boolean crosses) {
    this.meaning = meaning;
    this.families = families;
    this.crosses = crosses;
    this.project = project;
    this.unit = meaning.unit();
    this.asyncMode = asyncMode;
    this.tokens = new Tokens(families, new Hierarchy(meaning.types()), () -> calls(unit));
    this.stores = new Stores(unit);
    this.nones = new Nones(tokens, stores);
    this.inSight = new InSight(tokens, stores, nones, crosses);
    this.siblings = new Siblings(tokens);
    SiteWalk walk = new SiteWalk(tokens, all, frames, regions);
    unit.types().forEach(t -> walk.type(t, Optional.empty(), Optional.empty()));
    for (Site site : all) {
      site.frame()
          .member()
          .flatMap(Frame::method)
          .ifPresent(
              m -> byMethod.computeIfAbsent(m.signature(), k -> new ArrayList<>()).add(site));
    }
  }

  /** The same file as if nothing in it were cut off from tokens on purpose. */
  public Sites undetached() {
    return new Sites(meaning, families, project, asyncMode, true);
  }

  /** The file. */
  public Unit unit() {
    return unit;
  }

  /** What the families say of its types. */
  public Tokens tokens() {
    return tokens;
  }

  /** Which expressions are none tokens. */
  public Nones nones() {
    return nones;
  }

  /** Which callables take a token where others of their name do not. */
  public Siblings siblings() {
    return siblings;
  }

  /** What the other sources say. */
  public Project project() {
    return project;
  }

  /** AsyncWithoutToken's mode. */
  public String asyncMode() {
    return asyncMode;
  }

  private static Stream<Step.Call> calls(Unit unit) {
    return Walk.inside(unit.types()).filter(Step.Call.class::isInstance).map(Step.Call.class::cast);
  }

  /** Every call, in the order in which they are written. */
  public Stream<Site> all() {
    return all.stream();
  }

  /** The calls in a method of a named type, those in its lambdas and anonymous classes included. */
  public List<Site> in(Signature method) {
    return byMethod.getOrDefault(method, List.of());
  }

  /** Whether an object of the file is given a text in memory. */
  boolean hasTexts() {
    Boolean known = hasTexts;
    if (known == null) {
      known = all.stream().anyMatch(s -> tokens.called(Role.TEXT, s.call()).isPresent());
      hasTexts = known;
    }
    return known;
  }

  /** Every method of the file with what is around it, those of anonymous and local classes too. */
  public Stream<Frame> methods() {
    return frames.stream().filter(f -> f.kind() == Frame.Kind.METHOD);
  }

  /** Every type of the file. */
  public Stream<Frame> types() {
    return frames.stream().filter(f -> f.kind() == Frame.Kind.TYPE);
  }

  /** Every loop and {@code try}, in the order in which they are written. */
  public Stream<Region> regions() {
    return regions.stream();
  }

  /** The calls that are written within a span. */
  public List<Site> within(Span span) {
    Inside found = inside;
    if (found == null) {
      found = new Inside(all);
      inside = found;
    }
    return found.of(span);
  }

  /** Every value that the local or parameter which a name means is given in this file. */
  public List<Step> valuesOf(Step name, Spot spot) {
    return spot.variable(name).map(s -> stores.values(s.var(), spot)).orElse(List.of());
  }

  /** The tokens in sight of a place, nearest first; none that detached work is cut off from. */
  public List<Token> inSight(Spot site) {
    return seen.computeIfAbsent(site, s -> inSight.of(s));
  }

  /** The none that a call passes, if it does and no real token stands beside it. */
  public Optional<NonePassing> nonePassed(Site site) {
    return passed.computeIfAbsent(site, s -> NonePassing.of(s, this));
  }

  /** Who calls the methods of this file, and who could hand them a token. */
  public Doors doors() {
    Doors all = doors;
    if (all == null) {
      all = new Doors(this);
      doors = all;
    }
    return all;
  }

  /** What the calls of this file say of callees that nobody can resolve. */
  Uses uses() {
    Uses all = uses;
    if (all == null) {
      all = new Uses(this);
      uses = all;
    }
    return all;
  }

  /**
   * The token that a name means at a call, whether or not the place is cut off from it: a variable,
   * or a field of this instance. Empty when it is none, static, or nobody can tell.
   */
  public Optional<Token> named(Site site, Step name) {
    return inSight.named(site, name);
  }

  /** What is assigned to a local or parameter after its declaration, in the member around. */
  public List<Step> assigned(String variable, Frame frame) {
    return stores.assigned(variable, frame);
  }

  /** Why a place is cut off from tokens on purpose, if it is. */
  public Optional<String> detached(Spot site) {
    return crosses
        ? Optional.empty()
        : site.detached().isPresent() ? site.detached() : inSight.cutOff(site, false);
  }

  /** The same, but work that is awaited before the method returns is not cut off. */
  public Optional<String> detachedUnlessAwaited(Site site) {
    return crosses
        ? Optional.empty()
        : site.detached().isPresent() ? site.detached() : inSight.cutOff(site, true);
  }

  /**
   * Whether a method is meant to have no token at a call, because one like it has: it hands all it
   * has to an overload, or callers can use its sibling.
   */
  public boolean isDefaultArgument(Frame method, Site site) {
    Doors doors = doors();
    boolean delegates = doors.isDefaultArgument(method, site);
    return crosses ? !delegates && doors.hasSibling(method) : delegates || doors.hasSibling(method);
  }

  /** A token that the method could reach without a parameter: one hop from one, or the instance. */
  public boolean reachesToken(Frame method) {
    return inSight.reachable(method);
  }

  /** What a field of this file is ever given. */
  public List<Step> values(TypeDecl owner, Var field) {
    return stores.ofField(owner, field);
  }

  /**
   * What an expression stands for: every value that a local, or a private field of this file, is
   * ever given, {@code null} aside; any other expression stands for itself, and so does a variable
   * whose values nobody sees.
   */
  public List<Step> origins(Site site, Step step) {
    List<Step> values = new ArrayList<>();
    Optional<Scope> local = site.variable(step).filter(s -> s.what() == Step.What.LOCAL);
    if (local.isPresent()) {
      values.addAll(stores.values(local.get().var(), site));
    } else if (step instanceof Step.Name n && n.what() == Step.What.FIELD) {
      types()
          .map(Frame::type)
          .filter(t -> t.name().name().equals(n.owner().name()))
          .forEach(
              t ->
                  t.fields().stream()
                      .filter(f -> f.name().equals(n.name()) && f.is(Mark.PRIVATE))
                      .forEach(f -> values.addAll(stores.ofField(t, f))));
    }
    values.removeIf(v -> v instanceof Step.Literal l && l.isNull());
    return values.isEmpty() ? List.of(step) : values;
  }

  /** The members that the type around a method inherits under its name, overridden ones too. */
  public Stream<Method> overridden(Frame method) {
    Method m = method.method().get();
    if (m.isConstructor() || m.is(Mark.STATIC) || m.is(Mark.PRIVATE)) {
      return Stream.empty();
    }
    String own = method.type().name().name();
    return tokens.hierarchy().lineage(own).types().stream()
        .filter(t -> !t.name().name().equals(own))
        .flatMap(t -> t.methods().stream())
        .filter(x -> x.name().equals(m.name()))
        .filter(x -> x.signature().params().size() == m.signature().params().size())
        .filter(x -> !x.is(Mark.STATIC) && !x.is(Mark.PRIVATE))
        .filter(x -> mayBeSame(x.signature().params(), m.signature().params()));
  }

  private static boolean mayBeSame(List<TypeName> a, List<TypeName> b) {
    for (int i = 0; i < a.size(); i++) {
      TypeName x = a.get(i).erased();
      TypeName y = b.get(i).erased();
      boolean open =
          x.isVariable() || y.isVariable() || x.isUnknown() || y.isUnknown() || x.isArray();
      if (!open && !x.equals(y)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the method's shape is forced by a type that is not among the sources: one of a class
   * file, or one that nobody knows, which an override of nothing known must override.
   */
  public boolean isForcedFromOutside(Frame method) {
    List<Method> over = overridden(method).toList();
    return over.stream()
            .anyMatch(
                x -> x.is(Mark.BINARY) || !tokens.hierarchy().isOfSources(x.signature().owner()))
        || isOverride(method.method().get()) && over.isEmpty()
        || over.stream()
            .anyMatch(x -> isOverride(x) && over.stream().noneMatch(y -> isAbove(y, x)));
  }

  private static boolean isOverride(Method m) {
    return m.annotations().stream()
        .map(a -> a.type().name())
        .anyMatch(n -> n.equals("java.lang.Override") || n.equals("Override"));
  }

  private boolean isAbove(Method upper, Method lower) {
    TypeName of = lower.signature().owner();
    return !upper.signature().owner().equals(of)
        && tokens.hierarchy().lineage(of.name()).names().contains(upper.signature().owner().name());
  }

  /**
   * Whether every callee and type of the code that overlaps the place is known, and every type of
   * the members around it: only then does finding nothing mean something.
   */
  public boolean isKnown(Span place) {
    return new Known(tokens.hierarchy()).at(place, unit.types());
  }

  /** Whether any of the annotations plays the role. */
  public boolean isAnnotated(List<Annotation> annotations, Role role) {
    return annotations.stream().anyMatch(a -> tokens.family(role, a.type()).isPresent());
  }
}
