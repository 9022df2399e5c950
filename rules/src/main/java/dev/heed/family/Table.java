package dev.heed.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What plays one role, found by hash: a name that no pattern could mean costs one look-up. */
final class Table {
  /**
   * One pattern of one family.
   *
   * @param rank where it stands; the lowest that matches wins
   */
  record Entry(int rank, Tier tier, Pattern pattern, Optional<Family> family) {}

  private final Map<String, Entry> exactTypes = new HashMap<>();
  private final Names wildTypes = new Names();
  private final Names fields = new Names();
  private final Names calls = new Names();

  /** Entries are added in the order of their ranks. */
  void add(Entry entry) {
    Pattern pattern = entry.pattern();
    if (pattern.isCall()) {
      calls.add(pattern.member(), entry);
    } else if (pattern.isField()) {
      fields.add(pattern.member(), entry);
    } else if (pattern.isType() && pattern.isExact()) {
      exactTypes.putIfAbsent(pattern.type(), entry);
    } else if (pattern.isType()) {
      wildTypes.add(simple(pattern.type()), entry);
    }
  }

  /** The first entry that names the type, or null. */
  Entry type(String qualified, Predicate<Entry> allowed) {
    Entry exact = exactTypes.get(qualified);
    if (exact != null && !allowed.test(exact)) {
      exact = null;
    }
    if (exact != null && exact.tier() == Tier.USER_EXACT || wildTypes.isEmpty()) {
      return exact;
    }
    Entry wild =
        wildTypes.first(
            simple(qualified), e -> e.pattern().matchesType(qualified) && allowed.test(e));
    return first(exact, wild);
  }

  /** The first entry that names the field, or null. */
  Entry field(String owner, String name, Predicate<Entry> allowed) {
    return fields.first(name, e -> e.pattern().matchesField(owner, name) && allowed.test(e));
  }

  /** The first entry that names the call, or null. */
  Entry call(String owner, String name, List<String> args, Predicate<Entry> allowed) {
    return calls.first(name, e -> e.pattern().matchesCall(owner, name, args) && allowed.test(e));
  }

  private static Entry first(Entry a, Entry b) {
    return a == null || (b != null && b.rank() < a.rank()) ? b : a;
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /** Entries by a name; those whose name has a {@code *} are asked for every name. */
  private static final class Names {
    private final Map<String, List<Entry>> named = new HashMap<>();
    private final List<Entry> globs = new ArrayList<>();

    void add(String name, Entry entry) {
      (Glob.isGlob(name) ? globs : named.computeIfAbsent(name, n -> new ArrayList<>())).add(entry);
    }

    boolean isEmpty() {
      return named.isEmpty() && globs.isEmpty();
    }

    Entry first(String name, Predicate<Entry> matches) {
      List<Entry> candidates = named.get(name);
      Entry byName = candidates == null ? null : first(candidates, matches);
      return globs.isEmpty() ? byName : Table.first(byName, first(globs, matches));
    }

    private static Entry first(List<Entry> entries, Predicate<Entry> matches) {
      for (Entry entry : entries) {
        if (matches.test(entry)) {
          return entry;
        }
      }
      return null;
    }
  }
}
