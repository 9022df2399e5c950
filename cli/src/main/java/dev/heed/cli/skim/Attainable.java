package dev.heed.cli.skim;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of which files may have expressions: those that a file names, what their headers
 * mention, and what the members of any of these mention that the file has the name of. A {@link
 * Reach} looks at the last step of such a way alone, which is quick; this follows it from its
 * beginning. Types are numbers here, for there are many ways. Any thread may ask.
 */
final class Attainable {
  private static final int[] NONE = new int[0];

  /** Some numbers in a row. */
  private static final class Row {
    private int[] all = NONE;
    private int size;

    void add(int number) {
      if (size == all.length) {
        all = Arrays.copyOf(all, Math.max(2, size * 2));
      }
      all[size++] = number;
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();

  /** By a word, the types that it may mean. */
  private final Map<Long, Row> named = new HashMap<>();

  /** By the number of a type, those that its header mentions. */
  private final Row[] headers;

  /** By the number of a type, what code calls its members by. */
  private final long[][] words;

  /** By the number of a type, the types that its members mention, in the order of the words. */
  private final Row[] mentioned;

  /** By the words of the file, which no two files share. */
  private final Map<Words, BitSet> known = new ConcurrentHashMap<>();

  /**
   * What declarations say of types.
   *
   * @param named by a simple name, the types that it may mean
   * @param heirs by a type, those whose headers mention it
   * @param members by a type, the members that mention it
   */
  Attainable(
      Map<String, Set<String>> named,
      Map<String, Set<String>> heirs,
      Map<String, Set<Mentions.Member>> members) {
    named.forEach(
        (simple, types) -> {
          Row row = new Row();
          types.forEach(t -> row.add(number(t)));
          this.named.put(Words.of(simple), row);
        });
    heirs.forEach(
        (type, all) -> {
          number(type);
          all.forEach(this::number);
        });
    members.forEach(
        (type, all) -> {
          number(type);
          all.forEach(m -> number(m.owner()));
        });
    headers = rows(numbers.size());
    mentioned = rows(numbers.size());
    words = new long[numbers.size()][0];
    heirs.forEach((type, all) -> all.forEach(h -> headers[number(h)].add(number(type))));
    Map<String, Long> hashed = new HashMap<>();
    members.forEach(
        (type, all) ->
            all.forEach(
                m -> step(m.owner(), hashed.computeIfAbsent(m.name(), Words::of), number(type))));
  }

  private static Row[] rows(int count) {
    Row[] rows = new Row[count];
    Arrays.setAll(rows, i -> new Row());
    return rows;
  }

  private int number(String type) {
    return numbers.computeIfAbsent(type, t -> numbers.size());
  }

  private void step(String owner, long word, int type) {
    int from = number(owner);
    int size = mentioned[from].size;
    mentioned[from].add(type);
    if (words[from].length < mentioned[from].all.length) {
      words[from] = Arrays.copyOf(words[from], mentioned[from].all.length);
    }
    words[from][size] = word;
  }

  /** Whether a file of these words may have an expression of the type, or of one below it. */
  boolean has(String type, Words file) {
    Integer number = numbers.get(type);
    return number != null && known.computeIfAbsent(file, this::all).get(number);
  }

  private BitSet all(Words file) {
    BitSet found = new BitSet(headers.length);
    Row todo = new Row();
    for (long word : file.toArray()) {
      Row types = named.get(word);
      if (types != null) {
        add(types, found, todo);
      }
    }
    while (todo.size > 0) {
      int next = todo.all[--todo.size];
      add(headers[next], found, todo);
      Row types = mentioned[next];
      for (int i = 0; i < types.size; i++) {
        if (!found.get(types.all[i]) && file.has(words[next][i])) {
          add(types.all[i], found, todo);
        }
      }
    }
    return found;
  }

  private static void add(Row types, BitSet found, Row todo) {
    for (int i = 0; i < types.size; i++) {
      add(types.all[i], found, todo);
    }
  }

  private static void add(int type, BitSet found, Row todo) {
    if (!found.get(type)) {
      found.set(type);
      todo.add(type);
    }
  }
}
