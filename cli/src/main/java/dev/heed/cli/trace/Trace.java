package dev.heed.cli.trace;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.report.FilePlaces;
import dev.heed.flow.Drops.Hop;
import dev.heed.flow.Node;
import dev.heed.flow.Ways;
import dev.heed.flow.Ways.Above;
import dev.heed.flow.Ways.Branch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a question about ways, to be shown.
 *
 * @param from where it begins
 * @param above who comes to it, nearest first; nothing for a way between two
 * @param below the calls that lead from it to where tokens die, or along the way that was asked for
 * @param places where the offsets are
 */
public record Trace(Node from, List<Above> above, List<Branch> below, FilePlaces places) {
  public Trace {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }

  /** All that is known of one callable: who comes to it, and where tokens die below it. */
  public static Trace of(Node node, Ways ways, FilePlaces places, CancellationToken token) {
    return new Trace(node, ways.above(node, token), ways.down(node, token), places);
  }

  /**
   * One way; the last hop calls its end.
   *
   * @param to where the way ends
   */
  public static Trace along(
      List<Hop> way, Node to, Ways ways, FilePlaces places, CancellationToken token) {
    List<Branch> below = ways.down(to, token);
    Node target = to;
    for (int i = way.size() - 1; i >= 0; i--) {
      Hop hop = way.get(i);
      below = List.of(new Branch(hop.node(), hop.call(), Optional.of(target), below, false));
      target = hop.node();
    }
    return new Trace(target, List.of(), below, places);
  }

  /** Where a call of a callable is. */
  FilePlaces.At at(Node caller, int offset) {
    return places.at(Path.of(caller.flow().file()), offset);
  }
}
