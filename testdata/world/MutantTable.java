import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The figures, as README.md beside this file shows them. */
final class MutantTable {
  private MutantTable() {}

  private static final class Row {
    int reported;
    int missed;
    int silent;
    int besides;

    void add(Mutant m, Mutate.Fate fate) {
      switch (fate) {
        case REPORTED -> {
          if (m.expected()) {
            reported++;
          } else {
            besides++;
          }
        }
        case MISSED -> missed++;
        case SILENT -> silent++;
        case BROKEN -> {}
      }
    }

    String cells() {
      int due = reported + missed;
      return "%d | %d | %d | %s | %d | %d"
          .formatted(
              due,
              reported,
              missed,
              due == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * reported / due),
              silent,
              besides);
    }
  }

  /** Prints a table of rules and kinds, one of projects, and why the silent ones are. */
  static void print(Map<String, Map<Mutant, Map<String, Mutate.Fate>>> results, PrintStream out) {
    Map<String, Row> kinds = new TreeMap<>();
    Map<String, Row> projects = new TreeMap<>();
    Map<String, Integer> reasons = new TreeMap<>();
    results.forEach(
        (project, fates) ->
            fates.forEach(
                (m, by) ->
                    by.forEach(
                        (engine, fate) -> {
                          if (by.containsValue(Mutate.Fate.BROKEN)) {
                            return;
                          }
                          String kind =
                              engine + " | " + m.kind().rules.get(0) + " | " + m.kind().shown;
                          kinds.computeIfAbsent(kind, k -> new Row()).add(m, fate);
                          kinds.computeIfAbsent(engine + " | ~all | ", k -> new Row()).add(m, fate);
                          projects
                              .computeIfAbsent(engine + " | " + project, k -> new Row())
                              .add(m, fate);
                          if (fate == Mutate.Fate.SILENT && engine.equals("cli")) {
                            reasons.merge(
                                m.kind().rules.get(0)
                                    + " | "
                                    + m.silent().replaceAll("`[^`]*`", "`...`"),
                                1,
                                Integer::sum);
                          }
                        })));
    String head = " due | reported | missed | share | silent | reported besides |";
    out.println("| engine | rule | mutation |" + head);
    out.println("|---|---|---|" + "---|".repeat(6));
    kinds.forEach((k, r) -> out.println("| " + k.replace("~", "") + " | " + r.cells() + " |"));
    out.println();
    out.println("| engine | project |" + head);
    out.println("|---|---|" + "---|".repeat(6));
    projects.forEach((k, r) -> out.println("| " + k + " | " + r.cells() + " |"));
    out.println();
    out.println("| rule | why RULES is silent | mutants |");
    out.println("|---|---|---|");
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(reasons.entrySet());
    sorted.forEach(e -> out.println("| " + e.getKey() + " | " + e.getValue() + " |"));
  }
}
