package dev.heed.cli.report;

import dev.heed.sight.Unresolved;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The calls that could not be judged, because their callees are not known.
 *
 * @param calls how many
 * @param types the types that would have to be known, each with how many of the calls need it; the
 *     most needed first
 */
public record Unknown(int calls, Map<String, Integer> types) {
  /** Nothing is unknown. */
  public static final Unknown NONE = new Unknown(0, Map.of());

  public Unknown {
    types = new LinkedHashMap<>(types);
  }

  /** The sum of these. */
  public static Unknown of(Collection<Unresolved> calls) {
    return new Unknown(calls.size(), counted(calls));
  }

  /** The packages of the types, each with how many of the calls need it; the most needed first. */
  public Map<String, Integer> packages() {
    Map<String, Integer> sums = new TreeMap<>();
    types.forEach((type, calls) -> sums.merge(pkg(type), calls, Integer::sum));
    return sorted(sums);
  }

  private static Map<String, Integer> counted(Collection<Unresolved> calls) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Unresolved call : calls) {
      call.missing().forEach(type -> counts.merge(type, 1, Integer::sum));
    }
    return sorted(counts);
  }

  private static Map<String, Integer> sorted(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  /** By convention packages are in lower case, and types are not. */
  private static String pkg(String type) {
    List<String> names = List.of(type.split("\\."));
    return names.stream()
        .limit(names.size() - 1L)
        .takeWhile(n -> !Character.isUpperCase(n.charAt(0)))
        .collect(Collectors.joining("."));
  }
}
