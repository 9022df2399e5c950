package dev.heed.rule;

import java.util.List;

/**
 * A cure as text edits in the finding's own file.
 *
 * @param title what it does, as an imperative
 * @param edits in the order of their places, none overlapping
 */
public record Fix(String title, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }
}
