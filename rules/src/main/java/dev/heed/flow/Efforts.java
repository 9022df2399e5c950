package dev.heed.flow;

import dev.heed.cancel.CancellationToken;
import dev.heed.flow.Flow.Call;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Trait;
import dev.heed.flow.Flow.Weight;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much is lost at a call, by what the callables behind it do with a token. One that only hands
 * it to what is over soon is over soon itself, and one that never uses it loses nothing.
 */
final class Efforts {
  private final Graph graph;
  private final CancellationToken token;

  /** Of the callables that only hand their token on; empty until somebody asks. */
  private final Map<Node, Weight> known = new HashMap<>();

  private boolean isSettled;

  Efforts(Graph graph, CancellationToken token) {
    this.graph = graph;
    this.token = token;
  }

  /** What is lost at a call; never more than the call says for itself. */
  Weight of(Node node, Call call) {
    if (call.weight() == Weight.NOTHING || call.weight() == Weight.SMALL) {
      return call.weight();
    }
    List<Node> targets = graph.targets(node, call);
    if (call.gift() == Gift.LEFT_OUT) {
      targets = targets.stream().flatMap(t -> siblings(t).stream()).toList();
    }
    Weight most = targets.stream().map(this::of).min(HEAVIEST).orElse(call.weight());
    boolean isSoon = most == Weight.SMALL || most == Weight.QUICK;
    return most == Weight.NOTHING || isSoon && call.weight() != Weight.REPEATED
        ? most
        : call.weight();
  }

  /**
   * The overloads that a callable hands all it has to, with a token; itself, if nobody sees one.
   */
  private List<Node> siblings(Node node) {
    List<Node> found =
        node.callable().calls().stream()
            .filter(c -> c.gift() == Gift.NONE && c.target().name().equals(node.callable().name()))
            .flatMap(c -> graph.targets(node, c).stream())
            .toList();
    return found.isEmpty() ? List.of(node) : found;
  }

  /** Whether it is work that somebody may wait for. */
  boolean isWork(Node node, Call call) {
    Weight weight = of(node, call);
    return weight == Weight.WORK || weight == Weight.REPEATED;
  }

  private Weight of(Node node) {
    if (!isSettled) {
      settle();
    }
    return known.getOrDefault(node, Weight.WORK);
  }

  /**
   * The least that holds for all together: callables may call each other in circles, so each is
   * taken for idle first, and for heavier as long as a callee of it is.
   */
  private void settle() {
    isSettled = true;
    List<Node> handing =
        graph.nodes().stream().filter(n -> n.is(Trait.TAKES) && !n.is(Trait.HEEDS)).toList();
    handing.forEach(n -> known.put(n, Weight.NOTHING));
    boolean isChanged = true;
    while (isChanged) {
      token.throwIfCancelled();
      isChanged = false;
      for (Node node : handing) {
        Weight weight = heaviest(node);
        isChanged |= known.put(node, weight) != weight;
      }
    }
  }

  private Weight heaviest(Node node) {
    return node.callable().calls().stream()
        .filter(c -> c.gift() != Gift.PLAIN)
        .map(c -> of(node, c))
        .min(HEAVIEST)
        .orElse(Weight.NOTHING);
  }

  private static final Comparator<Weight> HEAVIEST = Comparator.naturalOrder();
}
