package dev.heed.flow;

import dev.heed.cancel.CancellationToken;
import dev.heed.flow.Flow.Call;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Trait;
import dev.heed.flow.Flow.Weight;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far tokens reach: of the calls below the entry points that could be cancelled, the share that
 * is given a token.
 *
 * @param roots the entry points that it was counted from
 * @param all the counts of the whole program
 * @param files the counts of each file that has such calls, by its path
 * @param packages the counts of each package that has such calls, by its name
 */
public record Coverage(
    List<Node> roots, Count all, Map<String, Count> files, Map<String, Count> packages) {
  /**
   * How many calls could be cancelled, and how many of them are given a token.
   *
   * @param covered at most {@code calls}
   */
  public record Count(int calls, int covered) {
    /** Both together. */
    public Count plus(Count other) {
      return new Count(calls + other.calls, covered + other.covered);
    }

    /** The share in per cent, rounded down; 100 when there is nothing to cancel. */
    public int percent() {
      return calls == 0 ? 100 : covered * 100 / calls;
    }
  }

  /**
   * The callables that get a token from outside, or that a framework calls: overrides of what is
   * not among the sources with a token parameter, annotated entry points, and callables in whose
   * lambdas a token is handed in.
   */
  public static List<Node> roots(Graph graph) {
    return graph.nodes().stream()
        .filter(
            n ->
                n.is(Trait.ENTRY)
                    || n.is(Trait.TAKES) && n.is(Trait.FORCED)
                    || n.callable().calls().stream().anyMatch(c -> isHandedIn(n, c)))
        .toList();
  }

  /** A lambda sees a token that its callable does not have: somebody hands it in. */
  private static boolean isHandedIn(Node node, Call call) {
    return !call.within().isEmpty()
        && !call.seen().isEmpty()
        && !node.is(Trait.TAKES)
        && !node.is(Trait.REACHES);
  }

  /** Counts what can be reached from these callables, which are counted too. */
  public static Coverage of(Graph graph, Collection<Node> roots, CancellationToken token) {
    Count all = new Count(0, 0);
    Map<String, Count> files = new TreeMap<>();
    Map<String, Count> packages = new TreeMap<>();
    Set<Node> seen = new HashSet<>(roots);
    Deque<Node> todo = new ArrayDeque<>(roots);
    while (!todo.isEmpty()) {
      token.throwIfCancelled();
      Node node = todo.poll();
      for (Call call : node.callable().calls()) {
        if (!call.isOpen()) {
          continue;
        }
        if (call.isCancellable() && call.weight() != Weight.NOTHING) {
          Count one = new Count(1, call.gift() == Gift.GIVEN ? 1 : 0);
          all = all.plus(one);
          files.merge(node.flow().file(), one, Count::plus);
          packages.merge(node.flow().pkg(), one, Count::plus);
        }
        for (Node target : graph.targets(node, call)) {
          if (seen.add(target)) {
            todo.add(target);
          }
        }
      }
    }
    return new Coverage(List.copyOf(roots), all, files, packages);
  }
}
