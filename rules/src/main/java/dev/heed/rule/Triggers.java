package dev.heed.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words a file has that rules judge although it has no token: for who wants to read only what
 * can have a finding.
 */
public final class Triggers {
  /** A file that has one word of each of these is judged. */
  public static final List<Set<String>> WORDS =
      List.of(IneffectiveCancel.CALLS, IneffectiveCancel.MADE);

  private static final List<String> TEXTS =
      Stream.concat(
              Stream.of(Suppressions.REMARK), Rules.ALL.stream().map(r -> "\"" + r.name() + "\""))
          .collect(Collectors.toUnmodifiableList());

  private Triggers() {}

  /** Whether a user says in the file what is meant: then that is judged too. */
  public static boolean isAnnotated(String text) {
    return text.contains(Suppressions.REMARK)
        || text.contains("SuppressWarnings") && TEXTS.stream().anyMatch(text::contains);
  }
}
