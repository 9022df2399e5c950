import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What {@code fix} beside this file runs, from the root of the repository; see there. */
public class WorldFix {
  private static boolean good = true;

  private final String name;

  private WorldFix(String name) {
    this.name = name;
  }

  public static void main(String[] args) throws Exception {
    System.out.println(
        "| project | fixes | fixed | javac before | after | findings before | after |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String name : args) {
      WorldFix project = new WorldFix(name);
      project.fixed();
      Dropping.brought(name).stream().limit(9).forEach(e -> project.wrong("javac: " + e));
    }
    System.exit(good ? 0 : 1);
  }

  private void wrong(String what) {
    good = false;
    System.out.println("WRONG " + name + ": " + what);
  }

  private void fixed() throws Exception {
    Copied safe = Copied.of(name, "safe");
    Set<String> errors = safe.errors();
    List<Copied.Found> found = safe.findings();
    fixed("safe", safe, errors, found);
    fixed("all", Copied.of(name, "all"), errors, found, "--unsafe-fixes");
  }

  private void fixed(
      String mode, Copied of, Set<String> before, List<Copied.Found> found, String... options)
      throws Exception {
    Copied.Fixed said = of.fix(options);
    Set<String> after = of.errors();
    after.stream().filter(e -> !before.contains(e)).limit(9).forEach(e -> wrong("javac: " + e));
    Map<Path, String> texts = of.texts();
    Copied.Fixed again = of.fix(options);
    if (!again.first().startsWith("fixed 0 findings in 0 files") || !texts.equals(of.texts())) {
      wrong("a second run: " + again.first());
    }
    Map<String, Integer> counts = counts(found);
    // The second run has read anew what the first one wrote.
    counts(again.left())
        .forEach(
            (key, n) -> {
              if (n > counts.getOrDefault(key, 0)) {
                wrong(n + " findings instead of " + counts.getOrDefault(key, 0) + " of " + key);
              }
            });
    for (Copied.Found f : again.left()) {
      if (f.hasFix() && (f.isSafe() || options.length > 0)) {
        wrong("still to be fixed: " + f);
      }
    }
    System.out.printf(
        "| %s | %s | %s | %d errors | %d errors | %d | %d |%n",
        name,
        mode,
        said.first(),
        before.size(),
        after.size(),
        found.size(),
        again.left().size());
    said.refused().forEach(System.out::println);
  }

  /** How many findings of a rule there are in each file. */
  private static Map<String, Integer> counts(List<Copied.Found> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(f -> counts.merge(f.rule() + " in " + file(f), 1, Integer::sum));
    return counts;
  }

  /** All copies of a project lie beside each other. */
  private static String file(Copied.Found f) {
    return f.path().replaceFirst("^.*/fix/(safe|all)/", "");
  }
}
