package dev.heed.flow;

import dev.heed.flow.Flow.Call;
import dev.heed.flow.Flow.Gift;
import dev.heed.flow.Flow.Trait;
import dev.heed.flow.Flow.Weight;
import java.util.List;

/** Where the ways end on which tokens are dropped: the calls that get none, or none at all. */
final class Ends {
  private final Graph graph;

  Ends(Graph graph) {
    this.graph = graph;
  }

  /** Whether the callable loses a token at the call, for whoever calls it. */
  boolean isEnd(Node node, Call call) {
    return (call.gift() == Gift.LEFT_OUT || call.gift() == Gift.NONE)
        && call.isOpen()
        && call.weight() != Weight.NOTHING
        && call.seen().isEmpty()
        && isDeaf(node)
        && !(call.gift() == Gift.LEFT_OUT && isGivenBelow(node, call));
  }

  /** Whether the callable gives a none, and by its name hands out what is mostly there. */
  static boolean isGetter(Node node, Call call) {
    return call.gift() == Gift.NONE && node.is(Trait.ACCESSOR);
  }

  /** Whether the callee itself gives its sibling a token, one of its instance. */
  private boolean isGivenBelow(Node node, Call call) {
    List<Node> targets = graph.targets(node, call);
    return !targets.isEmpty()
        && targets.stream()
            .allMatch(
                t ->
                    t.callable().calls().stream()
                        .anyMatch(
                            c ->
                                c.gift() == Gift.GIVEN
                                    && c.kind().equals(call.kind())
                                    && c.target().name().equals(call.target().name())));
  }

  /** Whether the callable could be given a token and has none. */
  static boolean isDeaf(Node node) {
    return !node.is(Trait.TAKES)
        && !node.is(Trait.REACHES)
        && !node.is(Trait.SIBLING)
        && !node.is(Trait.FORCED)
        && !node.is(Trait.ENTRY)
        && !node.is(Trait.HANDLER)
        && !node.is(Trait.DEPRECATED)
        && !(node.is(Trait.INITIALIZER) && node.is(Trait.STATIC));
  }
}
