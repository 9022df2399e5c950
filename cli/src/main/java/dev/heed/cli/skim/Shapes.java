package dev.heed.cli.skim;

import dev.heed.family.Families;
import dev.heed.family.Family;
import dev.heed.family.Pattern;
import dev.heed.family.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words by which code that has to do with tokens can be told, as families have them. */
final class Shapes {
  /** What only refines what is said of code that has a token, or needs one to mean anything. */
  private static final Set<Role> TELLING =
      EnumSet.of(
          Role.TOKEN,
          Role.LIKELY,
          Role.SOURCE,
          Role.NONE,
          Role.RAISE,
          Role.REGISTER,
          Role.CHILD,
          Role.LINK,
          Role.CANCEL,
          Role.CLOSE,
          Role.SUPPLIES,
          Role.AMBIENT,
          Role.CARRIES,
          Role.SERVES,
          Role.HEEDS,
          Role.PROGRESS);

  private final List<String[]> globs = new ArrayList<>();
  private final Set<String> exact = new TreeSet<>();
  private final Set<String> signals = new TreeSet<>();
  private final Set<String> namedSignals = new TreeSet<>();

  Shapes(Families families) {
    Set<String> shapes = new TreeSet<>();
    for (Family family : families.all()) {
      family.says().forEach((role, patterns) -> patterns.forEach(p -> add(role, p, shapes)));
    }
    shapes.forEach(s -> globs.add(s.split("\\*", -1)));
  }

  private void add(Role role, Pattern pattern, Set<String> shapes) {
    String simple = pattern.type().substring(pattern.type().lastIndexOf('.') + 1);
    if (role == Role.SIGNAL) {
      // An interruption is taken by a catch that names it; that it is wide says nothing.
      boolean isNamed = pattern.type().startsWith("java.") && !simple.startsWith("Cancel");
      (isNamed ? namedSignals : signals).add(simple);
    } else if (!TELLING.contains(role) || pattern.isNull()) {
      return;
    } else if (pattern.isExact()) {
      exact.add(pattern.type());
    } else if (!pattern.isField()) {
      // Of an owner and a member the one that says more.
      String member = pattern.isType() ? "" : pattern.member();
      shapes.add(letters(member) > letters(simple) ? member : simple);
    }
  }

  private static int letters(String glob) {
    return (int) glob.chars().filter(c -> c != '*').count();
  }

  /** Whether a word has one of the shapes. */
  boolean match(String word) {
    for (String[] parts : globs) {
      if (matches(word, parts)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String word, String[] parts) {
    String last = parts[parts.length - 1];
    if (parts.length == 1) {
      return word.equals(last);
    }
    int from = parts[0].length();
    int end = word.length() - last.length();
    if (end < from || !word.startsWith(parts[0]) || !word.endsWith(last)) {
      return false;
    }
    for (int i = 1; i < parts.length - 1; i++) {
      int at = word.indexOf(parts[i], from);
      if (at < 0 || at + parts[i].length() > end) {
        return false;
      }
      from = at + parts[i].length();
    }
    return true;
  }

  /** The types that are named in full, owners of members included. */
  Set<String> exact() {
    return exact;
  }

  /** The simple names of the exceptions that mean "cancelled" if a catch names them. */
  Set<String> namedSignals() {
    return namedSignals;
  }

  /** The simple names of the other exceptions that mean "cancelled". */
  Set<String> signals() {
    return signals;
  }
}
