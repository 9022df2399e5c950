package dev.heed.cli.fix;

import dev.heed.cli.report.Located;
import dev.heed.rule.Edit;
import dev.heed.rule.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text once the fixes of its findings are in it. Where two fixes overlap or touch, the one whose
 * finding comes first is taken: what the other means to say there is no longer sure.
 *
 * @param text the new text; what no edit names is as it was, character for character
 * @param taken the findings whose fixes are in it
 * @param refused the findings whose fixes overlap those of others
 */
public record FixedText(String text, List<Located> taken, List<Located> refused) {
  /**
   * Applies the fixes of one file's findings.
   *
   * @param findings in the order in which their fixes are preferred; those without one are ignored
   */
  public static FixedText of(String text, List<Located> findings) {
    List<Located> taken = new ArrayList<>();
    List<Located> refused = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (Located located : findings) {
      List<Edit> more = located.finding().fix().map(Fix::edits).orElse(List.of());
      if (more.isEmpty()) {
        continue;
      }
      if (more.stream().anyMatch(e -> edits.stream().anyMatch(o -> touch(e, o)))) {
        refused.add(located);
      } else {
        taken.add(located);
        edits.addAll(more);
      }
    }
    // A stable sort: insertions of one fix at one place keep their order.
    edits.sort(Comparator.comparingInt(e -> e.at().start()));
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      out.append(text, from, edit.at().start()).append(edit.text());
      from = edit.at().end();
    }
    return new FixedText(out.append(text, from, text.length()).toString(), taken, refused);
  }

  private static boolean touch(Edit a, Edit b) {
    return a.at().start() <= b.at().end() && b.at().start() <= a.at().end();
  }
}
