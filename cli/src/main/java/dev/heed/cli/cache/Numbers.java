package dev.heed.cli.cache;

import dev.heed.cli.skim.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Some numbers, each once. */
final class Numbers {
  private final int[] sorted;

  /** These numbers. */
  Numbers(IntStream numbers) {
    this.sorted = numbers.distinct().sorted().toArray();
  }

  /** The lower halves of the numbers of words. */
  static Numbers of(Words words) {
    return new Numbers(Arrays.stream(words.toArray()).mapToInt(n -> (int) n));
  }

  IntStream stream() {
    return Arrays.stream(sorted);
  }

  void forEach(IntConsumer each) {
    for (int number : sorted) {
      each.accept(number);
    }
  }

  /** Whether one of the numbers is among these. */
  boolean meet(Set<Integer> others) {
    for (int number : sorted) {
      if (others.contains(number)) {
        return true;
      }
    }
    return false;
  }

  /** These and those. */
  Numbers and(Numbers others) {
    return new Numbers(IntStream.concat(stream(), others.stream()));
  }
}
