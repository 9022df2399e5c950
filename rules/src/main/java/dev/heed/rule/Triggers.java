package dev.heed.rule;

import java.util.List;
import java.util.Set;

/**
 * Which words a file has that rules judge although it has no token: for who wants to read only what
 * can have a finding.
 */
public final class Triggers {
  /** A file that has one word of each of these is judged. */
  public static final List<Set<String>> WORDS =
      List.of(IneffectiveCancel.CALLS, IneffectiveCancel.MADE);

  private static final List<String> NAMES =
      Rules.ALL.stream().map(r -> "\"" + r.name() + "\"").toList();

  private Triggers() {}

  /** Whether a user says in the file what is meant: then that is judged too. */
  public static boolean isAnnotated(String text) {
    return text.contains(Suppressions.REMARK) || isSuppressing(text);
  }

  /** Whether an annotation names a rule. */
  public static boolean isSuppressing(String text) {
    String annotation = "SuppressWarnings";
    for (int at = text.indexOf(annotation); at >= 0; at = text.indexOf(annotation, at + 1)) {
      int end = text.indexOf(')', at);
      String values = text.substring(at, end < 0 ? text.length() : end);
      if (NAMES.stream().anyMatch(values::contains)) {
        return true;
      }
    }
    return false;
  }
}
