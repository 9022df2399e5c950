package dev.heed.sight;

import dev.heed.meaning.Hierarchy;
import dev.heed.meaning.Hierarchy.Answer;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * At which end of their parameters the methods of a project take the tokens of a family.
 *
 * <p>Only methods count that are free to choose: with one token, something beside it, nothing
 * inherited under their name, and not made to derive a token from it. What cannot be told counts
 * against a habit, so knowing less never makes one.
 */
public final class Habits {
  /** An end of a parameter list; variable arguments and callbacks come after the last place. */
  public enum End {
    FIRST("first"),
    LAST("last");

    private final String word;

    End(String word) {
      this.word = word;
    }

    /** The end, as a word for people. */
    public String word() {
      return word;
    }
  }

  private static final long LEAST = 20;
  private static final long LEAST_PERCENT = 90;
  private static final long PERCENT = 100;

  /** Parameters that stand behind everything else by wide convention. */
  private static final Pattern CALLBACK =
      Pattern.compile("\\w*(Callback|Listener|Handler|Consumer|Executor|Acceptor|Procedure\\d?)");

  /** How many methods surely take a token of one family at an end, and how many may not. */
  private static final class Count {
    private long first;
    private long notFirst;
    private long last;
    private long notLast;

    Optional<End> habit(long unknown) {
      return isHabit(first, notFirst + unknown)
          ? Optional.of(End.FIRST)
          : isHabit(last, notLast + unknown) ? Optional.of(End.LAST) : Optional.empty();
    }

    private static boolean isHabit(long there, long elsewhere) {
      return there >= LEAST && there * PERCENT >= (there + elsewhere) * LEAST_PERCENT;
    }
  }

  private Habits() {}

  /** The end at which nearly all methods of these types take tokens, by the family's name. */
  static Map<String, End> of(List<TypeDecl> declared, Tokens tokens) {
    Map<String, Count> counts = new HashMap<>();
    int unknown = 0;
    for (TypeDecl type : declared.stream().filter(t -> !t.is(Mark.RECORD)).toList()) {
      for (Method m : type.methods()) {
        if (m.signature().params().stream().anyMatch(TypeName::isUnknown)) {
          unknown++;
        } else {
          count(m, type, tokens, counts);
        }
      }
    }
    Map<String, End> found = new HashMap<>();
    for (Map.Entry<String, Count> e : counts.entrySet()) {
      e.getValue().habit(unknown).ifPresent(end -> found.put(e.getKey(), end));
    }
    return found;
  }

  private static void count(Method m, TypeDecl type, Tokens tokens, Map<String, Count> counts) {
    List<TypeName> params = m.signature().params();
    List<TypeName> those = params.stream().filter(tokens::isToken).toList();
    boolean derives = tokens.isToken(m.signature().returns());
    if (those.size() != 1 || derives || isInherited(m, type, tokens.hierarchy())) {
      return;
    }
    int at = params.indexOf(those.get(0));
    boolean isFirst = at == 0;
    Answer isLast = isLast(m, at, tokens.hierarchy());
    if (isFirst && isLast == Answer.YES) {
      return; // it stands alone
    }
    Count count = counts.computeIfAbsent(tokens.token(those.get(0)).get().name(), k -> new Count());
    boolean isOwn = m.isConstructor() || tokens.hierarchy().lineage(type.name().name()).complete();
    if (!isFirst) {
      count.notFirst++;
    } else if (isOwn && isLast == Answer.NO) {
      count.first++;
    }
    if (isLast != Answer.YES) {
      count.notLast++;
    } else if (isOwn) {
      count.last++;
    }
  }

  /** Whether nothing but variable arguments and callbacks comes after a parameter. */
  public static Answer isLast(Method m, int at, Hierarchy hierarchy) {
    List<TypeName> params = m.signature().params();
    Answer all = Answer.YES;
    for (int i = at + 1; i < params.size(); i++) {
      boolean isRest = i == params.size() - 1 && m.is(Mark.VARARGS);
      Answer one = isRest ? Answer.YES : isCallback(params.get(i), hierarchy);
      if (one == Answer.NO) {
        return Answer.NO;
      }
      all = one == Answer.YES ? all : Answer.UNKNOWN;
    }
    return all;
  }

  private static Answer isCallback(TypeName type, Hierarchy hierarchy) {
    if (type.isPrimitive() || type.isArray()) {
      return Answer.NO;
    }
    if (type.isUnknown() || type.isVariable()) {
      return Answer.UNKNOWN;
    }
    if (CALLBACK.matcher(type.simple()).matches()) {
      return Answer.YES;
    }
    if (!hierarchy.lineage(type.name()).complete()) {
      return Answer.UNKNOWN;
    }
    return hierarchy.functional(type.erased()).isPresent() ? Answer.YES : Answer.NO;
  }

  /** Whether a supertype has a method of this name and length: the order may not be its own. */
  private static boolean isInherited(Method m, TypeDecl type, Hierarchy hierarchy) {
    String own = type.name().name();
    return !m.isConstructor()
        && hierarchy.lineage(own).types().stream()
            .filter(t -> !t.name().name().equals(own))
            .flatMap(t -> t.methods().stream())
            .filter(x -> x.name().equals(m.name()))
            .anyMatch(x -> x.signature().params().size() == m.signature().params().size());
  }
}
