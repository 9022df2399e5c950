package dev.heed.flow;

import dev.heed.cancel.CancellationToken;
import dev.heed.flow.Drops.Hop;
import dev.heed.flow.Flow.Call;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Weight;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers which ways lead from a callable to where tokens die, and who comes to it. */
public final class Ways {
  /** No reader follows a deeper tree, and no stack has to. */
  private static final int DEEPEST = 40;

  /**
   * A call, and what lies below it.
   *
   * @param caller the callable that it is in
   * @param target the callable that it runs; empty when the token dies at the call itself
   * @param below the calls in the target that lead on; empty when they were shown before
   * @param again whether the target was shown before
   */
  public record Branch(
      Node caller, Call call, Optional<Node> target, List<Branch> below, boolean again) {
    public Branch {
      below = List.copyOf(below);
    }

    /** What becomes of the token here, for people. */
    public String fate() {
      return Ways.fate(call);
    }
  }

  private final Graph graph;
  private final Map<Node, List<Hop>> callers = new HashMap<>();
  private final Set<Node> lossy = new HashSet<>();

  /** Answers from this graph. */
  public Ways(Graph graph, CancellationToken token) {
    this.graph = graph;
    Deque<Node> todo = new ArrayDeque<>();
    for (Node node : graph.nodes()) {
      token.throwIfCancelled();
      for (Call call : node.callable().calls()) {
        Hop hop = new Hop(node, call);
        graph
            .targets(node, call)
            .forEach(t -> callers.computeIfAbsent(t, k -> new ArrayList<>()).add(hop));
        if (dies(call) && lossy.add(node)) {
          todo.add(node);
        }
      }
    }
    while (!todo.isEmpty()) {
      token.throwIfCancelled();
      for (Hop hop : callers.getOrDefault(todo.poll(), List.of())) {
        if (hop.call().isOpen() && !dies(hop.call()) && lossy.add(hop.node())) {
          todo.add(hop.node());
        }
      }
    }
  }

  /** Whether work is lost at the call: it could be cancelled, and gets no token. */
  public static boolean dies(Call call) {
    return (call.gift() == Gift.NONE || call.gift() == Gift.LEFT_OUT)
        && call.isOpen()
        && call.weight() != Weight.NOTHING;
  }

  /** What becomes of the token at a call, for people. */
  public static String fate(Call call) {
    if (!call.isOpen()) {
      return "the way ends: " + call.cut();
    }
    return switch (call.gift()) {
      case NONE -> "gives `" + call.none() + "`, which never cancels";
      case LEFT_OUT ->
          "leaves out the token it could take"
              + (call.seen().isEmpty() ? "" : ", `" + call.seen().get(0).expression() + "`");
      case GIVEN -> "passes a token on";
      case PLAIN ->
          call.seen().isEmpty()
              ? call.isImplied() ? "is run by each constructor" : "has no token"
              : "drops `" + call.seen().get(0).expression() + "`";
    };
  }

  /** The calls in a callable that lead to where tokens die, as a tree; each callable once. */
  public List<Branch> down(Node from, CancellationToken token) {
    return below(from, new HashSet<>(Set.of(from)), 1, token);
  }

  private List<Branch> below(Node node, Set<Node> shown, int depth, CancellationToken token) {
    token.throwIfCancelled();
    List<Branch> found = new ArrayList<>();
    for (Call call : node.callable().calls()) {
      if (dies(call)) {
        found.add(new Branch(node, call, Optional.empty(), List.of(), false));
      } else if (call.isOpen() && depth < DEEPEST) {
        for (Node target : graph.targets(node, call)) {
          if (lossy.contains(target)) {
            boolean isNew = shown.add(target);
            List<Branch> below = isNew ? below(target, shown, depth + 1, token) : List.of();
            found.add(new Branch(node, call, Optional.of(target), below, !isNew));
          }
        }
      }
    }
    return found;
  }

  /** The calls that may run a callable, in the order of files and places. */
  public List<Hop> callers(Node node) {
    return callers.getOrDefault(node, List.of());
  }

  /**
   * A callable above another.
   *
   * @param hop it, and the call in it by which the way goes down
   * @param to what that call may run, on the way down
   */
  public record Above(Hop hop, Node to) {}

  /**
   * Everybody above a callable, nearest first: up to those who have a token, or whom nobody of the
   * sources calls.
   */
  public List<Above> above(Node node, CancellationToken token) {
    Map<Node, Above> found = new LinkedHashMap<>();
    Deque<Node> todo = new ArrayDeque<>(List.of(node));
    while (!todo.isEmpty()) {
      token.throwIfCancelled();
      Node to = todo.poll();
      for (Hop hop : callers(to)) {
        if (!hop.node().equals(node)
            && found.putIfAbsent(hop.node(), new Above(hop, to)) == null
            && hop.call().seen().isEmpty()
            && hop.call().isOpen()) {
          todo.add(hop.node());
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The shortest way from one of these callables to one of those; the last hop calls it. */
  public Optional<List<Hop>> between(
      Collection<Node> from, Collection<Node> to, CancellationToken token) {
    Set<Node> wanted = new HashSet<>(to);
    Map<Node, Hop> by = new HashMap<>();
    Set<Node> seen = new HashSet<>(from);
    Deque<Node> todo = new ArrayDeque<>(from);
    while (!todo.isEmpty()) {
      token.throwIfCancelled();
      Node node = todo.poll();
      for (Call call : node.callable().calls()) {
        for (Node target : graph.targets(node, call)) {
          if (seen.add(target)) {
            by.put(target, new Hop(node, call));
            if (wanted.contains(target)) {
              return Optional.of(way(target, by));
            }
            todo.add(target);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<Hop> way(Node to, Map<Node, Hop> by) {
    List<Hop> way = new ArrayList<>();
    for (Hop hop = by.get(to); hop != null; hop = by.get(hop.node())) {
      way.add(hop);
    }
    Collections.reverse(way);
    return way;
  }
}
