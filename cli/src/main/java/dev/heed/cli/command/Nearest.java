package dev.heed.cli.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what was meant. */
final class Nearest {
  private Nearest() {}

  /** {@code ; did you mean 'x'?} for the candidate most like the word, or nothing. */
  static String hint(String word, Collection<String> candidates) {
    return to(word, candidates).map(c -> "; did you mean '" + c + "'?").orElse("");
  }

  /** The candidate that is fewest typing errors away, if they are few for its length. */
  static Optional<String> to(String word, Collection<String> candidates) {
    String lower = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .min(Comparator.comparingInt(c -> distance(lower, c.toLowerCase(Locale.ROOT))))
        .filter(c -> isNear(lower, c.toLowerCase(Locale.ROOT)));
  }

  private static boolean isNear(String word, String candidate) {
    return distance(word, candidate) <= Math.max(1, candidate.length() / 3)
        || (word.length() > 3 && candidate.contains(word));
  }

  /** The Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + swap);
      }
      last = row;
    }
    return last[b.length()];
  }
}
