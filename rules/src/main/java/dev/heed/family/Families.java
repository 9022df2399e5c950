package dev.heed.family;

import dev.heed.model.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The families at hand. Where several match, a user's come first, then the shipped ones that name a
 * type exactly, then those that name it by a wildcard.
 *
 * <p>A type that is named as {@link Role#NEVER} plays no role that a pattern of the same or a
 * weaker kind gives it. A shipped wildcard says nothing of a type that a shipped family names
 * exactly: Ignite's {@code CancellationToken} is Ignite's alone.
 *
 * <p>Says the same each time, and fast enough to be asked for every call of a program.
 */
public final class Families {
  private static final String HOME = "/families/";

  private final List<Family> users;
  private final List<Family> shipped;
  private final Map<Role, Table> tables = new EnumMap<>(Role.class);
  private final Map<Role, Map<String, Optional<Family>>> types = new EnumMap<>(Role.class);
  private final Map<String, Set<Role>> byName = new ConcurrentHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  /** The types that shipped families name exactly, as types. */
  private final Set<String> taken = new LinkedHashSet<>();

  private Families(List<Family> users, List<Family> shipped) {
    this.users = List.copyOf(users);
    this.shipped = List.copyOf(shipped);
    for (Role role : Role.values()) {
      tables.put(role, new Table());
      types.put(role, new ConcurrentHashMap<>());
    }
    List<Said> all = new ArrayList<>();
    this.users.forEach(family -> collect(all, false, family));
    this.shipped.forEach(family -> collect(all, true, family));
    // A stable sort: within a tier the order of the families stays.
    all.sort(Comparator.comparing(Said::tier));
    for (int rank = 0; rank < all.size(); rank++) {
      Said said = all.get(rank);
      index(said.role(), new Table.Entry(rank, said.tier(), said.pattern(), said.family()));
    }
  }

  private record Said(Tier tier, Role role, Pattern pattern, Optional<Family> family) {}

  private static void collect(List<Said> all, boolean shipped, Family family) {
    Optional<Family> boxed = Optional.of(family);
    family
        .says()
        .forEach(
            (role, patterns) ->
                patterns.forEach(p -> all.add(new Said(Tier.of(shipped, p), role, p, boxed))));
  }

  private Table table(Role role) {
    return Objects.requireNonNull(tables.get(role));
  }

  private void index(Role role, Table.Entry entry) {
    Pattern pattern = entry.pattern();
    table(role).add(entry);
    if (pattern.isExact() && !pattern.isNull()) {
      names.add(pattern.type());
      if (entry.tier() == Tier.SHIPPED_EXACT && pattern.isType()) {
        taken.add(pattern.type());
      }
    }
  }

  /** The families that come with Heed. */
  public static Families shipped() {
    return Shipped.FAMILIES;
  }

  /** These families too, as a user's: before the others. */
  public Families with(List<Family> more) {
    return new Families(Stream.concat(more.stream(), users.stream()).toList(), shipped);
  }

  /** All families, in the order in which they are asked. */
  public List<Family> all() {
    return Stream.concat(users.stream(), shipped.stream()).toList();
  }

  /** The family in which this very type plays the role; supertypes are the caller's business. */
  public Optional<Family> ofType(Role role, String qualified) {
    Map<String, Optional<Family>> known = Objects.requireNonNull(types.get(role));
    Optional<Family> found = known.get(qualified);
    if (found == null) {
      found = family(table(role).type(qualified, allowed(role, qualified)));
      known.put(qualified, found);
    }
    return found;
  }

  /** The roles that a call of this name may play, whoever declares it; for most names none. */
  public Set<Role> rolesOf(String name) {
    Set<Role> known = byName.get(name);
    if (known == null) {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      for (Map.Entry<Role, Table> e : tables.entrySet()) {
        if (e.getValue().mayCall(name)) {
          roles.add(e.getKey());
        }
      }
      known = Collections.unmodifiableSet(roles);
      byName.put(name, known);
    }
    return known;
  }

  /** The family in which this field plays the role. */
  public Optional<Family> ofField(Role role, String owner, String name) {
    return family(table(role).field(owner, name, allowed(role, owner)));
  }

  /** The family in which this call plays the role; arguments as in {@link Pattern#matchesCall}. */
  public Optional<Family> ofCall(Role role, String owner, String name, List<String> args) {
    return family(table(role).call(owner, name, args, allowed(role, owner)));
  }

  /**
   * All exactly named types, owners of members included: what a type without a package, or the
   * wildcard of a package that cannot be loaded, may mean.
   */
  public Stream<String> typeNames() {
    return names.stream();
  }

  private Predicate<Table.Entry> allowed(Role role, String type) {
    return entry -> {
      if (entry.tier() == Tier.SHIPPED_WILDCARD
          && !entry.pattern().type().equals("*")
          && taken.contains(type)) {
        return false;
      }
      Table.Entry never = role == Role.NEVER ? null : table(Role.NEVER).type(type, any -> true);
      return never == null || never.tier().compareTo(entry.tier()) > 0;
    };
  }

  private static Optional<Family> family(Table.@Nullable Entry entry) {
    return entry == null ? Optional.empty() : entry.family();
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    static final Families FAMILIES = new Families(List.of(), read());

    private static List<Family> read() {
      return text("index.txt")
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(name -> Family.read(name, name + ".family", text(name + ".family")))
          .toList();
    }

    // By name and by our own class: the resources may be in a shaded jar, or on a processor path.
    private static String text(String file) {
      try (InputStream in = Families.class.getResourceAsStream(HOME + file)) {
        if (in == null) {
          throw new IllegalStateException("Heed's own " + HOME + file + " is missing");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(HOME + file, e);
      }
    }
  }
}
