package dev.heed.cli.skim;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Picks the words of a certain shape out of all that are read. Any thread may show it words. */
public final class Suspects {
  private static final int STRIPES = 64;

  private final Predicate<String> shape;
  private final Words[] seen = new Words[STRIPES];
  private final Set<String> found = ConcurrentHashMap.newKeySet();

  /** Picks those for which this holds; it is asked once for each word. */
  public Suspects(Predicate<String> shape) {
    this.shape = shape;
    Arrays.setAll(seen, i -> new Words());
  }

  private Words stripe(long word) {
    return seen[(int) word & STRIPES - 1];
  }

  void look(long word, char[] text, int start, int end) {
    Words stripe = stripe(word);
    boolean isNew;
    synchronized (stripe) {
      isNew = stripe.add(word);
    }
    if (isNew) {
      String name = new String(text, start, end - start);
      if (shape.test(name)) {
        found.add(name);
      }
    }
  }

  /** Takes note of words that were looked at when they were first read. */
  void addAll(Words words) {
    for (long word : words.toArray()) {
      Words stripe = stripe(word);
      synchronized (stripe) {
        stripe.add(word);
      }
    }
  }

  /** Picks those of these that any text has; they are of the shape. */
  void pick(Set<String> words) {
    words.stream().filter(this::hasSeen).forEach(found::add);
  }

  /** Looks at all that may be a word of a text which was not skimmed, in comments too. */
  void lookAt(String text) {
    each(text, w -> look(Words.of(w), w.toCharArray(), 0, w.length()));
  }

  /** All that may be a word of a text, in comments too. */
  static void each(String text, Consumer<String> to) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isJavaIdentifierPart(text.charAt(i))) {
        if (i > start) {
          to.accept(text.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  /** Whether any text has the word. */
  public boolean hasSeen(String word) {
    Words stripe = stripe(Words.of(word));
    synchronized (stripe) {
      return stripe.has(word);
    }
  }

  /** The words that were picked. */
  public Set<String> found() {
    return found;
  }
}
