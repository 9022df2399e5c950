package dev.heed.cli.trace;

import dev.heed.flow.Node;
import dev.heed.flow.Ways;
import dev.heed.flow.Ways.Above;
import dev.heed.flow.Ways.Branch;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A trace as a Mermaid flow chart, which code hosts draw in Markdown. */
public final class MermaidTrace {
  private final Set<String> lines = new LinkedHashSet<>();
  private final Map<String, Integer> ids = new HashMap<>();

  private MermaidTrace() {}

  /** The chart, lines ended by LF, without the fence of a Markdown block. */
  public static String of(Trace trace) {
    MermaidTrace mermaid = new MermaidTrace();
    mermaid.node(trace.from());
    for (Above above : trace.above()) {
      mermaid.node(above.hop().node());
    }
    for (Above above : trace.above()) {
      mermaid.edge(
          mermaid.id(above.hop().node()), Ways.fate(above.hop().call()), mermaid.id(above.to()));
    }
    mermaid.branches(trace.below());
    return "flowchart TD\n" + String.join("\n", mermaid.lines) + "\n";
  }

  private void branches(List<Branch> branches) {
    for (Branch branch : branches) {
      node(branch.caller());
      if (branch.target().isPresent()) {
        node(branch.target().get());
        edge(id(branch.caller()), branch.fate(), id(branch.target().get()));
      } else {
        String end = id(branch.caller().id() + "@" + branch.call().start());
        lines.add("  " + end + "([\"" + escaped(branch.call().shown()) + "\"])");
        edge(id(branch.caller()), branch.fate(), end);
      }
      branches(branch.below());
    }
  }

  private void node(Node node) {
    lines.add("  " + id(node) + "[\"" + escaped(node.shown()) + "\"]");
  }

  private void edge(String from, String label, String to) {
    lines.add("  " + from + " -->|\"" + escaped(label) + "\"| " + to);
  }

  private String id(Node node) {
    return id(String.valueOf(node.id()));
  }

  /** Numbered as they appear, so that a chart changes only where the program does. */
  private String id(String of) {
    return "n" + ids.computeIfAbsent(of, k -> ids.size());
  }

  /** Mermaid reads quotes, angle brackets and hashes in labels as its own. */
  private static String escaped(String text) {
    return text.replace("#", "#35;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace("`", "'");
  }
}
