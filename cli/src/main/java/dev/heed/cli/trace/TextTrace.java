package dev.heed.cli.trace;

import dev.heed.flow.Drops.Hop;
import dev.heed.flow.Ways;
import dev.heed.flow.Ways.Above;
import dev.heed.flow.Ways.Branch;
import java.util.List;

/** A trace for people: an indented tree. */
public final class TextTrace {
  private TextTrace() {}

  /** The text, lines ended by LF. */
  public static String of(Trace trace) {
    StringBuilder out = new StringBuilder();
    out.append(trace.from().signature())
        .append("  ")
        .append(trace.at(trace.from(), trace.from().callable().start()))
        .append('\n');
    if (!trace.above().isEmpty()) {
      out.append("\ncalled by\n");
      for (Above above : trace.above()) {
        Hop hop = above.hop();
        out.append("  ")
            .append(hop.call().within().isEmpty() ? "" : hop.call().within() + " in ")
            .append(hop.node().shown())
            .append("  ")
            .append(trace.at(hop.node(), hop.call().start()))
            .append("  ")
            .append(Ways.fate(hop.call()))
            .append('\n');
      }
    }
    out.append(trace.below().isEmpty() ? "\nno token dies below it\n" : "\nbelow it\n");
    branches(trace, trace.below(), 1, out);
    return out.toString();
  }

  private static void branches(Trace trace, List<Branch> branches, int depth, StringBuilder out) {
    for (int i = 0; i < branches.size(); i++) {
      Branch branch = branches.get(i);
      // What one call may run besides, and was shown before, is one line.
      int to = i;
      while (branch.again()
          && to + 1 < branches.size()
          && branches.get(to + 1).again()
          && branches.get(to + 1).call() == branch.call()) {
        to++;
      }
      out.append("  ".repeat(depth))
          .append(branch.target().map(t -> t.shown()).orElse(branch.call().shown()))
          .append(to > i ? " and " + (to - i) + " more" : "")
          .append(branch.call().within().isEmpty() ? "" : " in " + branch.call().within())
          .append("  ")
          .append(trace.at(branch.caller(), branch.call().start()))
          .append("  ")
          .append(branch.fate())
          .append(branch.again() ? to > i ? " (all shown above)" : " (shown above)" : "")
          .append('\n');
      branches(trace, branch.below(), depth + 1, out);
      i = to;
    }
  }
}
