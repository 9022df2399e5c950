package dev.heed.family;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which types have to do with cancellation, by what families say. A file can only have findings if
 * it uses a value or a member of such a type or of a subtype, calls something whose overloads
 * mention one, catches a signal, or is of a shape that a rule reports without any token: who reads
 * many files need not judge the others.
 *
 * <p>Not for several threads.
 */
public final class Relevance {
  /** What a type is that matters by itself. */
  private static final Set<Role> TYPES =
      EnumSet.of(Role.TOKEN, Role.LIKELY, Role.SOURCE, Role.SIGNAL, Role.HEEDS, Role.SERVES);

  /** Roles of calls that are told about whatever the type is that they are made on. */
  private static final Set<Role> CALLS =
      EnumSet.of(Role.REGISTER, Role.SUPPLIES, Role.AMBIENT, Role.CARRIES);

  /** What says nothing of cancellation, or only of calls that are given a token. */
  private static final Set<Role> NEUTRAL =
      EnumSet.of(
          Role.PROGRESS,
          Role.WORKED,
          Role.QUICK,
          Role.SMALL,
          Role.LONG,
          Role.TEXT,
          Role.ASYNC,
          Role.REACTIVE,
          Role.LATER,
          Role.NOW,
          Role.LAZY,
          Role.AWAITS,
          Role.WAITS,
          Role.UNTIMED,
          Role.DONE,
          Role.ENTRY,
          Role.TEST,
          Role.MOCK,
          Role.NEVER);

  private static final String JDK = "java.";

  private final Families families;
  private final Set<String> owners = new HashSet<>();
  private final Set<String> globs = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final boolean isJdkRelevant;

  /** Answers from these families. */
  public Relevance(Families families) {
    this.families = families;
    for (Family family : families.all()) {
      family.says().forEach(this::note);
    }
    this.isJdkRelevant =
        owners.stream().anyMatch(o -> o.startsWith(JDK))
            || families.all().stream()
                .filter(f -> !Families.shipped().all().contains(f))
                .anyMatch(Relevance::mayMeanTheJdk);
  }

  private static boolean mayMeanTheJdk(Family family) {
    return family.says().entrySet().stream()
        .filter(e -> !NEUTRAL.contains(e.getKey()))
        .anyMatch(e -> e.getValue().stream().anyMatch(p -> !p.isNull() && !p.isExact()));
  }

  private void note(Role role, List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      if (pattern.isNull() || NEUTRAL.contains(role)) {
        continue;
      }
      if (!pattern.isExact()) {
        if (CALLS.contains(role)) {
          globs.add(pattern.type());
        }
      } else if (role != Role.SIGNAL || !pattern.type().startsWith(JDK)) {
        owners.add(pattern.type());
      }
    }
  }

  /** Whether types of the JDK matter at all; its exceptions that are signals aside. */
  public boolean isJdkRelevant() {
    return isJdkRelevant;
  }

  /** Whether families say something of this very type; supertypes are the caller's business. */
  public boolean isRelevant(String qualified) {
    return known.computeIfAbsent(qualified, this::read);
  }

  private boolean read(String qualified) {
    if (owners.contains(qualified)) {
      return true;
    }
    return (isJdkRelevant || !qualified.startsWith(JDK))
        && (TYPES.stream().anyMatch(r -> families.ofType(r, qualified).isPresent())
            || globs.stream().anyMatch(g -> Glob.matchesQualified(g, qualified)));
  }

  /** Whether this very type is an exception that means "cancelled", of the JDK or not. */
  public boolean isSignal(String qualified) {
    return families.ofType(Role.SIGNAL, qualified).isPresent();
  }

  /**
   * Whether a call of this name may wait without a time limit, whatever it is made on: then it
   * matters wherever a token is at hand.
   */
  public boolean mayWait(String name) {
    return families.rolesOf(name).contains(Role.UNTIMED);
  }
}
