package dev.heed.rule;

import java.util.List;

/**
 * A cure as text edits in the finding's own file. With it the file compiles, the finding is gone
 * and no other comes.
 *
 * @param title what it does, as an imperative
 * @param edits in the order of their places, none overlapping
 * @param isSafe whether it is surely what a person would do; one that is not is made only on
 *     request, by somebody who looks at the result
 */
public record Fix(String title, List<Edit> edits, boolean isSafe) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /** A safe fix. */
  public Fix(String title, List<Edit> edits) {
    this(title, edits, true);
  }

  /** The same fix, safe only if it was and this holds. */
  public Fix safeIf(boolean holds) {
    return new Fix(title, edits, isSafe && holds);
  }
}
