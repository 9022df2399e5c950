package dev.heed.cli.report;

import dev.heed.flow.Coverage;
import dev.heed.flow.Coverage.Count;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far tokens reach, as reports show it.
 *
 * @param roots how many entry points it was counted from
 * @param modules the counts of each module, by the path that its sources have in common
 * @param packages the counts of each package, by name
 */
public record Covered(
    int roots, Count all, Map<String, Count> modules, Map<String, Count> packages) {
  /** The same, with files as reports name them. */
  public static Covered of(Coverage coverage, FilePlaces places) {
    Map<String, Count> modules = new TreeMap<>();
    coverage
        .files()
        .forEach(
            (file, count) ->
                modules.merge(
                    module(places.path(Path.of(file)), coverage.packages().keySet()),
                    count,
                    Count::plus));
    return new Covered(
        coverage.roots().size(), coverage.all(), modules, new TreeMap<>(coverage.packages()));
  }

  /** What stands before a source root, {@code .} for nothing; without one, before the package. */
  private static String module(String path, Set<String> packages) {
    int root = ("/" + path).lastIndexOf("/src/");
    if (root >= 0) {
      return root == 0 ? "." : path.substring(0, root - 1);
    }
    String dir = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    String below =
        packages.stream()
            .map(p -> p.replace('.', '/'))
            .filter(p -> !p.isEmpty() && ("/" + dir).endsWith("/" + p))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    String module = dir.substring(0, dir.length() - below.length()).replaceFirst("/$", "");
    return module.isEmpty() ? "." : module;
  }

  /** Lines for people, the whole first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String below = "below %d entry point%s".formatted(roots, roots == 1 ? "" : "s");
    lines.add(
        all.calls() == 0
            ? "coverage: no call " + below + " could be cancelled; '--roots FILE' names others"
            : "coverage: %s of the calls %s that could be cancelled get a token"
                .formatted(shown(all), below));
    if (modules.size() > 1) {
      modules.forEach((name, count) -> lines.add("  module " + name + ": " + shown(count)));
    }
    packages.forEach(
        (name, count) ->
            lines.add("  " + (name.isEmpty() ? "(no package)" : name) + ": " + shown(count)));
    return lines;
  }

  private static String shown(Count count) {
    return "%d %% (%d of %d)".formatted(count.percent(), count.covered(), count.calls());
  }
}
