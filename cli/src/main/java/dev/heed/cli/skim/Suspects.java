package dev.heed.cli.skim;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Picks the words of a certain shape out of all that are read. Any thread may show it words. */
public final class Suspects {
  private final Predicate<String> shape;
  private final Set<Long> seen = ConcurrentHashMap.newKeySet();
  private final Set<String> found = ConcurrentHashMap.newKeySet();

  /** Picks those for which this holds; it is asked once for each word. */
  public Suspects(Predicate<String> shape) {
    this.shape = shape;
  }

  void look(long word, char[] text, int start, int end) {
    if (seen.add(word)) {
      String name = new String(text, start, end - start);
      if (shape.test(name)) {
        found.add(name);
      }
    }
  }

  /** Whether any text has the word. */
  public boolean hasSeen(String word) {
    return seen.contains(Words.of(word));
  }

  /** The words that were picked. */
  public Set<String> found() {
    return found;
  }
}
