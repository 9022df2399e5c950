package dev.heed.cli.cache;

import dev.heed.cli.skim.Words;
import java.util.Arrays;

/** Some numbers, each once. */
final class Numbers {
  static final Numbers NONE = new Numbers(new int[0]);

  private final int[] sorted;

  /** As {@link #toArray} gave them. */
  Numbers(int[] sorted) {
    this.sorted = sorted;
  }

  /** The numbers in a set that {@link #word} made words of. */
  static Numbers of(Words words) {
    int[] numbers = Arrays.stream(words.toArray()).mapToInt(w -> (int) w).toArray();
    Arrays.sort(numbers);
    return new Numbers(numbers);
  }

  /** A number as a set of words takes it, which has no 0. */
  static long word(int number) {
    return number & 0xffffffffL | 1L << Integer.SIZE;
  }

  int[] toArray() {
    return sorted;
  }

  /** Whether one of the numbers is among these. */
  boolean meet(Words others) {
    for (int number : sorted) {
      if (others.has(word(number))) {
        return true;
      }
    }
    return false;
  }

  /** These and those. */
  Numbers and(Numbers others) {
    Words all = new Words();
    for (int number : sorted) {
      all.add(word(number));
    }
    for (int number : others.sorted) {
      all.add(word(number));
    }
    return of(all);
  }
}
