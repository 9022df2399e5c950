package dev.heed.family;

import dev.heed.model.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What plays one role, found by hash: a name that no pattern could mean costs two look-ups. */
final class Table {
  /**
   * One pattern of one family.
   *
   * @param rank where it stands; the lowest that matches wins
   */
  record Entry(int rank, Tier tier, Pattern pattern, Optional<Family> family) {}

  private final Entries types = new Entries();
  private final Entries fields = new Entries();
  private final Entries calls = new Entries();

  /** The names of all calls, those with a wildcard apart: names are asked for by the thousand. */
  private final Set<String> called = new HashSet<>();

  private final List<String> globs = new ArrayList<>();

  /** Whether an entry may name a call of this name, whoever declares it. */
  boolean mayCall(String name) {
    if (called.contains(name)) {
      return true;
    }
    for (String glob : globs) {
      if (Glob.matches(glob, name)) {
        return true;
      }
    }
    return false;
  }

  /** Entries are added in the order of their ranks. */
  void add(Entry entry) {
    Pattern pattern = entry.pattern();
    if (pattern.isCall()) {
      calls.add(pattern.member(), entry);
      if (!Glob.isGlob(pattern.member())) {
        called.add(pattern.member());
      } else if (!globs.contains(pattern.member())) {
        globs.add(pattern.member());
      }
    } else if (pattern.isField()) {
      fields.add(pattern.member(), entry);
    } else if (pattern.isType()) {
      types.add(simple(pattern.type()), entry);
    }
  }

  /** The first entry that names the type, or null. */
  @Nullable
  Entry type(String qualified, Predicate<Entry> allowed) {
    String name = types.hasWildcards() ? simple(qualified) : "";
    return types.first(qualified, name, e -> e.pattern().matchesType(qualified) && allowed.test(e));
  }

  /** The first entry that names the field, or null. */
  @Nullable
  Entry field(String owner, String name, Predicate<Entry> allowed) {
    return fields.first(owner, name, e -> e.pattern().matchesField(owner, name) && allowed.test(e));
  }

  /** The first entry that names the call, or null. */
  @Nullable
  Entry call(String owner, String name, List<String> args, Predicate<Entry> allowed) {
    return calls.first(
        owner, name, e -> e.pattern().matchesCall(owner, name, args) && allowed.test(e));
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /**
   * Exact ones by their type; those of a wildcard by the name they end in, or by the first
   * character of that name where it is a shape.
   */
  private static final class Entries {
    private static final char ANY = '*';

    private final Map<String, List<Entry>> byType = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<Character, List<Entry>> byShape = new HashMap<>();

    void add(String name, Entry entry) {
      List<Entry> list;
      if (entry.pattern().isExact()) {
        list = byType.computeIfAbsent(entry.pattern().type(), key -> new ArrayList<>());
      } else if (Glob.isGlob(name)) {
        list = byShape.computeIfAbsent(name.charAt(0), key -> new ArrayList<>());
      } else {
        list = byName.computeIfAbsent(name, key -> new ArrayList<>());
      }
      list.add(entry);
    }

    boolean hasWildcards() {
      return !byName.isEmpty() || !byShape.isEmpty();
    }

    @Nullable
    Entry first(String type, String name, Predicate<Entry> matches) {
      Entry exact = first(byType.get(type), matches);
      if (!hasWildcards() || (exact != null && exact.tier() == Tier.USER_EXACT)) {
        return exact;
      }
      Entry best = first(exact, first(byName.get(name), matches));
      if (!byShape.isEmpty() && !name.isEmpty()) {
        best = first(best, first(byShape.get(name.charAt(0)), matches));
        best = first(best, first(byShape.get(ANY), matches));
      }
      return best;
    }

    private static @Nullable Entry first(@Nullable Entry a, @Nullable Entry b) {
      return a == null || (b != null && b.rank() < a.rank()) ? b : a;
    }

    private static @Nullable Entry first(@Nullable List<Entry> entries, Predicate<Entry> matches) {
      if (entries != null) {
        for (Entry entry : entries) {
          if (matches.test(entry)) {
            return entry;
          }
        }
      }
      return null;
    }
  }
}
