package dev.heed.cli.skim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words of a file need to be so that it may have an expression of a type. */
final class Reach {
  private final Words alone = new Words();
  private final Map<Long, List<Words>> together = new HashMap<>();

  /** The type; empty when code has to name it. */
  private final String type;

  Reach(String type) {
    this.type = type;
  }

  /** One word that is enough. */
  void add(String word) {
    alone.add(word);
  }

  /** A word that is enough beside any of others. */
  void add(String word, Words beside) {
    List<Words> all = together.computeIfAbsent(Words.of(word), k -> new ArrayList<>());
    if (!all.contains(beside)) {
      all.add(beside);
    }
  }

  /** Whether a file of these words may have such an expression. */
  boolean isIn(Words file, Attainable attainable) {
    return isIn(file) && (type.isEmpty() || attainable.has(type, file));
  }

  private boolean isIn(Words file) {
    if (file.meets(alone)) {
      return true;
    }
    for (Map.Entry<Long, List<Words>> e : together.entrySet()) {
      if (file.has(e.getKey())) {
        for (Words beside : e.getValue()) {
          if (file.meets(beside)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
