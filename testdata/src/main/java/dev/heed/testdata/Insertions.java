package dev.heed.testdata;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import dev.heed.model.Span;
import dev.heed.rule.Edit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Edits of a text, by the nodes of its tree; those at one place keep their order. */
final class Insertions {
  private final String text;
  private final int[] lineStarts;
  private final List<Edit> edits = new ArrayList<>();

  Insertions(String text) {
    this.text = text;
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The offset of a position, both kinds of line end counted as written. */
  int offset(Position at) {
    return lineStarts[at.line - 1] + at.column - 1;
  }

  /** Puts a node between two texts. */
  void around(Node node, String before, String after) {
    insert(offset(node.getRange().orElseThrow().begin), before);
    insert(offset(node.getRange().orElseThrow().end) + 1, after);
  }

  void before(Node node, String what) {
    insert(offset(node.getRange().orElseThrow().begin), what);
  }

  void after(Node node, String what) {
    insert(offset(node.getRange().orElseThrow().end) + 1, what);
  }

  void insert(int offset, String what) {
    edits.add(new Edit(new Span(offset, offset), what));
  }

  /** Puts other text where a node is; nothing else may be put inside it. */
  void replace(Node node, String what) {
    Range range = node.getRange().orElseThrow();
    replace(offset(range.begin), offset(range.end) + 1, what);
  }

  /** The text of a node. */
  String of(Node node) {
    Range range = node.getRange().orElseThrow();
    return text.substring(offset(range.begin), offset(range.end) + 1);
  }

  void replace(int start, int end, String what) {
    edits.add(new Edit(new Span(start, end), what));
  }

  String text() {
    StringBuilder out = new StringBuilder(text);
    List<Edit> last = new ArrayList<>(edits);
    Collections.reverse(last);
    last.sort(Comparator.comparingInt((Edit e) -> e.at().start()).reversed());
    last.forEach(e -> out.replace(e.at().start(), e.at().end(), e.text()));
    return out.toString();
  }
}
