package dev.heed.flow;

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

  /** Of callables that were asked about; while one is, it is taken for idle: it may call itself. */
  private final Map<Node, Weight> known = new HashMap<>();

  Efforts(Graph graph) {
    this.graph = graph;
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
    return most == Weight.NOTHING || most == Weight.SMALL && call.weight() != Weight.REPEATED
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
    Weight found = known.get(node);
    if (found != null) {
      return found;
    }
    known.put(node, Weight.NOTHING);
    Weight weight =
        !node.is(Trait.TAKES) || node.is(Trait.HEEDS)
            ? Weight.WORK
            : node.callable().calls().stream()
                .filter(c -> c.gift() != Gift.PLAIN)
                .map(c -> of(node, c))
                .min(HEAVIEST)
                .orElse(Weight.NOTHING);
    known.put(node, weight);
    return weight;
  }

  private static final Comparator<Weight> HEAVIEST = Comparator.naturalOrder();
}
