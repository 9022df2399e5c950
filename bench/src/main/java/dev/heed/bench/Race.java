package dev.heed.bench;

import dev.heed.bench.Commands.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Contenders on the same files, measured in turns: A B C, A B C and so on. What drifts on the
 * machine then drifts for all of them.
 */
final class Race {
  private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

  /** The smallest, the middle and the largest of several figures. */
  record Spread(double min, double median, double max) {
    static Spread of(double... figures) {
      double[] sorted = figures.clone();
      Arrays.sort(sorted);
      int half = sorted.length / 2;
      double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
      return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }
  }

  /**
   * Runs them all.
   *
   * @param logs where their output goes
   */
  static Race run(List<Contender> contenders, int rounds, Path logs) throws IOException {
    Race race = new Race();
    Files.createDirectories(logs);
    for (int round = 1; round <= rounds; round++) {
      for (Contender c : contenders) {
        c.before().run();
        Path log = logs.resolve(c.name().replaceAll("\\W+", "-") + "." + round + ".log");
        Cost cost = Commands.measure(c.dir(), c.command(), c.codes(), log);
        race.costs.computeIfAbsent(c.name(), k -> new ArrayList<>()).add(cost);
        System.err.printf(
            Locale.ROOT,
            "bench: %d of %d  %-40s %7.2f s CPU %7.2f s %6d MB%n",
            round,
            rounds,
            c.name(),
            cost.cpu(),
            cost.wall(),
            cost.peak() >> 20);
      }
    }
    return race;
  }

  /** The names of the contenders, in the order in which they ran. */
  List<String> names() {
    return List.copyOf(costs.keySet());
  }

  boolean has(String name) {
    return costs.containsKey(name);
  }

  Spread cpu(String name) {
    return spread(name, Cost::cpu);
  }

  Spread wall(String name) {
    return spread(name, Cost::wall);
  }

  /** Mebibytes. */
  Spread peak(String name) {
    return spread(name, c -> c.peak() / 1024.0 / 1024.0);
  }

  private Spread spread(String name, ToDoubleFunction<Cost> figure) {
    List<Cost> all = Objects.requireNonNull(costs.get(name), name);
    return Spread.of(all.stream().mapToDouble(figure).toArray());
  }
}
