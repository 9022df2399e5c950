package dev.heed.cli.skim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of which files may have expressions: those that a file names, what their headers
 * mention, and what the members of any of these mention that the file has the name of. A {@link
 * Reach} looks at the last step of such a way alone, which is quick; this follows it from its
 * beginning. Any thread may ask.
 */
final class Attainable {
  /**
   * A type that a member mentions.
   *
   * @param word what code calls the member by
   */
  private record Step(long word, String type) {}

  private final Map<Long, Set<String>> named = new HashMap<>();
  private final Map<String, List<String>> headers = new HashMap<>();
  private final Map<String, List<Step>> steps = new HashMap<>();

  /** By the words of the file, which no two files share. */
  private final Map<Words, Set<String>> known = new ConcurrentHashMap<>();

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
    named.forEach((simple, types) -> this.named.put(Words.of(simple), types));
    heirs.forEach((type, all) -> all.forEach(h -> list(h, headers).add(type)));
    members.forEach(
        (type, all) ->
            all.forEach(m -> list(m.owner(), steps).add(new Step(Words.of(m.name()), type))));
  }

  private static <T> List<T> list(String key, Map<String, List<T>> of) {
    return of.computeIfAbsent(key, k -> new ArrayList<>(2));
  }

  /** Whether a file of these words may have an expression of the type, or of one below it. */
  boolean has(String type, Words file) {
    return known.computeIfAbsent(file, this::all).contains(type);
  }

  private Set<String> all(Words file) {
    Set<String> found = new HashSet<>();
    Deque<String> todo = new ArrayDeque<>();
    for (long word : file.toArray()) {
      todo.addAll(named.getOrDefault(word, Set.of()));
    }
    while (!todo.isEmpty()) {
      String next = todo.poll();
      if (found.add(next)) {
        todo.addAll(headers.getOrDefault(next, List.of()));
        for (Step step : steps.getOrDefault(next, List.of())) {
          if (!found.contains(step.type()) && file.has(step.word())) {
            todo.add(step.type());
          }
        }
      }
    }
    return found;
  }
}
