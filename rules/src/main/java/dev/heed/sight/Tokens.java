package dev.heed.sight;

import dev.heed.family.Families;
import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.meaning.Hierarchy;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Nullable;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the families say of the types and calls of one file. Not for several threads at once. */
public final class Tokens {
  private final Families families;
  private final Map<Call, Set<String>> owned = new IdentityHashMap<>();
  private final Hierarchy hierarchy;
  private final Map<Role, Map<String, Optional<Family>>> known = new HashMap<>();
  private final Map<String, Boolean> carriers = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Boolean> takers = new HashMap<>();
  private final Supplier<Stream<Call>> calls;
  private @Nullable Set<String> asked;
  private @Nullable Call lastCall;
  private Set<Role> lastRoles = Set.of();

  /** Answers from these families and types. */
  public Tokens(Families families, Hierarchy hierarchy) {
    this(families, hierarchy, Stream::empty);
  }

  /**
   * The same for one file.
   *
   * @param calls those in the file, which say of types that cannot be loaded what they can do
   */
  Tokens(Families families, Hierarchy hierarchy, Supplier<Stream<Call>> calls) {
    this.families = families;
    this.hierarchy = hierarchy;
    this.calls = calls;
  }

  /** The types behind the answers. */
  public Hierarchy hierarchy() {
    return hierarchy;
  }

  /** The family in which the type or a supertype plays the role. */
  public Optional<Family> family(Role role, TypeName type) {
    if (type.isUnknown() || type.isPrimitive() || type.isArray() || type.isVariable()) {
      return Optional.empty();
    }
    Map<String, Optional<Family>> ofRole = known.computeIfAbsent(role, r -> new HashMap<>());
    Optional<Family> found = ofRole.get(type.name());
    if (found == null) {
      found = families.ofType(role, type.name());
      if (found.isEmpty() && families.ofType(Role.NEVER, type.name()).isEmpty()) {
        for (TypeDecl t : hierarchy.lineage(type.name()).types()) {
          for (TypeName s : t.supers()) {
            if (found.isEmpty()) {
              found = families.ofType(role, s.name());
            }
          }
        }
        if (found.isEmpty() && role == Role.TOKEN) {
          found = shaped(type);
        }
      }
      ofRole.put(type.name(), found);
    }
    return found;
  }

  /** The family of a token that no family names: its name suggests one, and it can be asked. */
  private Optional<Family> shaped(TypeName type) {
    for (TypeDecl t : hierarchy.lineage(type.name()).types()) {
      Optional<Family> likely = families.ofType(Role.LIKELY, t.name().name());
      if (likely.isPresent() && canBeAsked(t)) {
        return likely;
      }
    }
    boolean isOpen = hierarchy.find(type).isEmpty() && !type.name().endsWith("able");
    return isOpen
        ? families.ofType(Role.LIKELY, type.name()).filter(f -> asked().contains(type.name()))
        : Optional.empty();
  }

  /** The types that the file asks whether to stop, as far as the names of its calls tell. */
  private Set<String> asked() {
    Set<String> known = asked;
    if (known == null) {
      known = new HashSet<>();
      asked = known;
      for (Call c : (Iterable<Call>) calls.get()::iterator) {
        TypeName on = c.receiver().map(Step::type).orElse(TypeName.UNKNOWN);
        if (c.args().isEmpty()
            && !on.isUnknown()
            && (plays(Role.POLL, on, c.name()) || plays(Role.RAISE, on, c.name()))) {
          known.add(on.name());
        }
      }
    }
    return known;
  }

  /** Whether it has a member that asks; for what is "able", whether it has nothing else. */
  private boolean canBeAsked(TypeDecl type) {
    return type.name().name().endsWith("able")
        ? hierarchy.functional(type.name()).filter(m -> asks(type.name(), m)).isPresent()
        : hierarchy.lineage(type.name().name()).types().stream()
            .flatMap(x -> x.methods().stream())
            .anyMatch(m -> asks(type.name(), m));
  }

  private boolean asks(TypeName on, Method m) {
    if (m.is(Mark.STATIC) || !m.signature().params().isEmpty()) {
      return false;
    }
    TypeName returns = m.signature().returns();
    return plays(Role.POLL, on, m.name()) && returns.name().equals("boolean")
        || plays(Role.RAISE, on, m.name()) && returns.equals(TypeName.VOID);
  }

  /** Whether a family names this very type, not a supertype, for the role. */
  public boolean isNamed(Role role, TypeName type) {
    return families.ofType(role, type.name()).isPresent();
  }

  /** The family whose token the type is. */
  public Optional<Family> token(TypeName type) {
    return family(Role.TOKEN, type);
  }

  /**
   * Whether a token's type is there for something else as well, by its name and by what it can do:
   * the subtypes of a family's token that have methods of their own.
   */
  boolean isMore(TypeName type) {
    if (!isToken(type) || isNamed(Role.TOKEN, type) || TOKENLIKE.matcher(type.simple()).find()) {
      return false;
    }
    List<TypeDecl> lineage = hierarchy.lineage(type.name()).types();
    List<TypeDecl> named = lineage.stream().filter(t -> isNamed(Role.TOKEN, t.name())).toList();
    Set<String> ofToken = new HashSet<>();
    named.stream()
        .flatMap(t -> hierarchy.lineage(t.name().name()).types().stream())
        .forEach(t -> t.methods().forEach(m -> ofToken.add(m.name())));
    return !named.isEmpty()
        && lineage.stream()
            .filter(t -> !t.name().equals(TypeName.OBJECT))
            .flatMap(t -> t.methods().stream())
            .anyMatch(
                m ->
                    !m.isConstructor()
                        && !m.is(Mark.STATIC)
                        && !m.is(Mark.PRIVATE)
                        && !m.is(Mark.INITIALIZER)
                        && !ofToken.contains(m.name()));
  }

  /** Whether a callable of this name, of the type or a supertype, may take a token. */
  boolean mayTake(TypeName on, String name) {
    return takers.computeIfAbsent(
        on.name() + "#" + name,
        k ->
            hierarchy.lineage(on.name()).types().stream()
                .flatMap(t -> hierarchy.methods(t, name).stream())
                .flatMap(m -> m.signature().params().stream())
                .anyMatch(p -> p.isVariable() || isToken(p)));
  }

  /** Whether the type is a token. */
  public boolean isToken(TypeName type) {
    return token(type).isPresent();
  }

  /**
   * Which tokens can stand for each other: those of a family that names its types, else those of
   * one type of a conventional name, with its subtypes. Empty for what is no token.
   */
  public String kind(TypeName type) {
    return kinds.computeIfAbsent(type.name(), k -> kindOf(type));
  }

  private String kindOf(TypeName type) {
    Optional<Family> family = token(type);
    if (family.isEmpty()) {
      return "";
    }
    String root = type.name();
    for (TypeDecl t : hierarchy.lineage(type.name()).types()) {
      root = isNamed(Role.TOKEN, t.name()) ? t.name().name() : root;
    }
    boolean isNamedFully = families.typeNames().anyMatch(root::equals);
    return isNamedFully ? family.get().name() : root;
  }

  /** The family in which the call plays the role. */
  public Optional<Family> called(Role role, Call call) {
    if (call != lastCall) {
      // The same call is asked for many roles.
      lastRoles = call.way() == Way.REFERENCE ? Set.of() : families.rolesOf(call.name());
      lastCall = call;
    }
    if (!lastRoles.contains(role)) {
      return Optional.empty();
    }
    List<String> args = written(call);
    return called(role, call, args);
  }

  /**
   * The family in which the sibling of the call plays the role.
   *
   * @param position where the sibling takes the token
   */
  public Optional<Family> calledWithToken(Role role, Call call, int position) {
    if (!families.rolesOf(call.name()).contains(role) || position > call.args().size()) {
      return Optional.empty();
    }
    List<String> args = new ArrayList<>(written(call));
    args.add(position, "_");
    return called(role, call, args);
  }

  private Optional<Family> called(Role role, Call call, List<String> args) {
    for (String owner : owned.computeIfAbsent(call, this::owners)) {
      Optional<Family> found = families.ofCall(role, owner, call.name(), args);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a member of this type plays the role when called with one argument. */
  public boolean playsWithOne(Role role, TypeName owner, String member) {
    return families.ofCall(role, owner.name(), member, List.of("_")).isPresent();
  }

  /** Whether a member without parameters plays the role. */
  public boolean plays(Role role, TypeName owner, String member) {
    return families.ofCall(role, owner.name(), member, List.of()).isPresent();
  }

  private static List<String> written(Call call) {
    return call.args().stream()
        .map(a -> a instanceof Step.Literal l && l.isNull() ? "null" : "_")
        .toList();
  }

  /** The types as whose member the callee may be named. */
  private Set<String> owners(Call call) {
    Set<String> owners = new LinkedHashSet<>();
    if (call.way() == Way.NEW) {
      owners.add(call.made().name());
      return owners;
    }
    if (!call.callee().isUnknown()) {
      owners.addAll(hierarchy.lineage(call.callee().owner().name()).names());
    }
    call.receiver()
        .map(Step::type)
        .filter(t -> !t.isUnknown() && !t.isArray() && !t.isVariable() && !t.isPrimitive())
        .ifPresent(t -> owners.addAll(hierarchy.lineage(t.name()).names()));
    return owners;
  }

  /** Whether a value of the type is to be closed: by its type, or by what a family says of it. */
  public boolean isCloseable(TypeName type) {
    if (hierarchy.isSubtype(type.erased(), AUTO_CLOSEABLE) == Hierarchy.Answer.YES) {
      return true;
    }
    return hierarchy.lineage(type.name()).types().stream()
        .anyMatch(
            t ->
                t.methods().stream()
                    .filter(m -> m.signature().params().isEmpty())
                    .anyMatch(
                        m ->
                            families
                                .ofCall(Role.CLOSE, t.name().name(), m.name(), List.of())
                                .isPresent()));
  }

  /** What a type is called that is there to be asked, or to be told how far the work is. */
  private static final Pattern TOKENLIKE =
      Pattern.compile(
          "monitor|progress|token|cancel|indicator|signal|checker|notifier|flag|stop|abort",
          Pattern.CASE_INSENSITIVE);

  private static final TypeName AUTO_CLOSEABLE = new TypeName("java.lang.AutoCloseable");

  /** The family in which the field plays the role; {@code owner} may be a supertype's heir. */
  Optional<Family> field(Role role, TypeName owner, String name) {
    return families.ofField(role, owner.name(), name);
  }

  /** Whether null is a none token of the family. */
  static boolean isNullNone(Family family) {
    return family.says(Role.NONE).stream().anyMatch(p -> p.isNull());
  }

  /** Whether a value of the type may have a token inside: an options object, a request. */
  public boolean mayCarry(TypeName type) {
    if (type.isArray()) {
      return mayCarry(type.component()) || isToken(type.component());
    }
    if (type.arguments().stream().anyMatch(a -> isToken(a) || mayCarry(a))) {
      return true;
    }
    if (type.isUnknown() || type.isPrimitive() || type.isVariable() || isPlain(type)) {
      return false;
    }
    return carriers.computeIfAbsent(type.name(), this::hasTokenMember);
  }

  /** The types of the JDK hold values, not tokens. */
  static boolean isPlain(TypeName type) {
    return type.name().startsWith("java.");
  }

  private boolean hasTokenMember(String type) {
    for (TypeDecl t : hierarchy.lineage(type).types()) {
      if (isPlain(t.name())) {
        continue;
      }
      if (t.fields().stream().anyMatch(f -> !f.is(Mark.STATIC) && isToken(f.type()))
          || t.methods().stream().anyMatch(this::givesToken)) {
        return true;
      }
    }
    return false;
  }

  private boolean givesToken(Method m) {
    return !m.is(Mark.STATIC)
        && m.signature().params().isEmpty()
        && isToken(m.signature().returns());
  }
}
