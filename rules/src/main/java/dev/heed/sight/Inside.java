package dev.heed.sight;

import dev.heed.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Calls by their places, so that those of one block are found in a file that has many. */
final class Inside {
  private final List<Site> all;

  /** The places of the sites in the list, by where they start. */
  private final Integer[] order;

  /** Those starts, ascending. */
  private final int[] starts;

  Inside(List<Site> all) {
    this.all = all;
    this.order = new Integer[all.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> all.get(i).call().at().start()));
    this.starts = Arrays.stream(order).mapToInt(i -> all.get(i).call().at().start()).toArray();
  }

  /** Those within a span, in the order of the list. */
  List<Site> of(Span span) {
    List<Integer> found = new ArrayList<>();
    for (int i = first(span.start()); i < starts.length && starts[i] <= span.end(); i++) {
      if (span.holds(all.get(order[i]).call().at())) {
        found.add(order[i]);
      }
    }
    found.sort(Comparator.naturalOrder());
    return found.stream().map(all::get).toList();
  }

  /** The first of the starts that is not before this one. */
  private int first(int start) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
