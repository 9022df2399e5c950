package dev.heed.cli.skim;

import dev.heed.family.Families;
import dev.heed.family.Family;
import dev.heed.family.Pattern;
import dev.heed.family.Role;
import dev.heed.model.Signature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

  /**
   * A member by which it can be told, on types of a certain name.
   *
   * @param owner the parts of the owner's simple name
   * @param name the parts of the member's
   */
  record Member(List<String> owner, List<String> name) {
    boolean isOwner(String word) {
      return matches(word, owner);
    }

    boolean isName(String word) {
      return matches(word, name);
    }
  }

  /** Some shapes; nearly every word of a project is asked about. */
  private static final class Globs {
    private final Set<String> exact = new HashSet<>();
    private final List<List<String>> open = new ArrayList<>();

    void add(List<String> parts) {
      if (parts.size() == 1) {
        exact.add(parts.get(0));
      } else if (!open.contains(parts)) {
        open.add(parts);
      }
    }

    boolean match(String word) {
      if (exact.contains(word)) {
        return true;
      }
      for (List<String> parts : open) {
        if (matches(word, parts)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Globs types = new Globs();
  private final Globs ofMembers = new Globs();
  private final Set<Member> members = new LinkedHashSet<>();
  private final Set<String> exact = new TreeSet<>();
  private final Set<String> signals = new TreeSet<>();
  private final Set<String> namedSignals = new TreeSet<>();

  Shapes(Families families) {
    Set<String> shapes = new TreeSet<>();
    for (Family family : families.all()) {
      family.says().forEach((role, patterns) -> patterns.forEach(p -> add(role, p, shapes)));
    }
    shapes.forEach(s -> types.add(parts(s)));
    for (Member member : members) {
      ofMembers.add(member.owner());
      ofMembers.add(member.name());
    }
  }

  private void add(Role role, Pattern pattern, Set<String> shapes) {
    String simple = pattern.type().substring(pattern.type().lastIndexOf('.') + 1);
    if (role == Role.SIGNAL) {
      // An interruption is taken by a catch that names it; that it is wide says nothing.
      boolean isNamed = pattern.type().startsWith("java.") && !simple.startsWith("Cancel");
      (isNamed ? namedSignals : signals).add(simple);
    } else if (!TELLING.contains(role) || pattern.isNull() || isSomeField(pattern)) {
      return;
    } else if (pattern.isExact()) {
      exact.add(pattern.type());
    } else if (pattern.isType()
        || pattern.isCall()
            && (pattern.member().equals(Signature.NEW) || !hasLetters(pattern.member()))) {
      shapes.add(simple);
    } else if (!hasLetters(simple)) {
      shapes.add(pattern.member());
    } else {
      members.add(new Member(parts(simple), parts(pattern.member())));
    }
  }

  private static boolean isSomeField(Pattern pattern) {
    return pattern.isField() && !pattern.isExact();
  }

  private static List<String> parts(String glob) {
    return List.of(glob.split("\\*", -1));
  }

  private static boolean hasLetters(String glob) {
    return !glob.equals("*");
  }

  /** Whether a word has one of the shapes. */
  boolean match(String word) {
    return isType(word) || ofMembers.match(word);
  }

  /** Whether a word has the shape of a type that has to do with tokens, or of such a member. */
  boolean isType(String word) {
    return types.match(word);
  }

  /** The members that have to do with tokens on types of certain names. */
  Set<Member> members() {
    return members;
  }

  private static boolean matches(String word, List<String> parts) {
    String last = parts.get(parts.size() - 1);
    if (parts.size() == 1) {
      return word.equals(last);
    }
    int from = parts.get(0).length();
    int end = word.length() - last.length();
    if (end < from || !word.startsWith(parts.get(0)) || !word.endsWith(last)) {
      return false;
    }
    for (int i = 1; i < parts.size() - 1; i++) {
      String part = parts.get(i);
      int at = word.indexOf(part, from);
      if (at < 0 || at + part.length() > end) {
        return false;
      }
      from = at + part.length();
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
