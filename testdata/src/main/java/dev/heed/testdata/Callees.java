package dev.heed.testdata;

import dev.heed.model.Signature;
import dev.heed.model.Step;
import dev.heed.model.TypeName;
import dev.heed.model.Unit;
import dev.heed.sight.Walk;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which callables the calls of a project mean to an engine, and how far two engines agree. A callee
 * that an engine does not know costs findings, a wrong one may make some. {@code main(folder of the
 * engine, folder of javac's [, how many differences to show])}.
 */
public final class Callees {
  /** Of the folders' files. */
  public static final String ENDING = ".callees";

  private int same;
  private int unknown;
  private final List<String> differences = new ArrayList<>();

  private Callees() {}

  /** Prints the figures and the first differences. */
  public static void main(String[] args) throws IOException {
    Callees callees = new Callees();
    Path left = Path.of(args[0]);
    Path right = Path.of(args[1]);
    try (Stream<Path> files = Files.walk(right)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        Path other = left.resolve(right.relativize(file));
        if (Files.exists(other)) {
          callees.compare(right.relativize(file).toString(), read(other), read(file));
        }
      }
    }
    callees.print(System.out, args.length > 2 ? Integer.parseInt(args[2]) : 10);
  }

  /** A line for each call: the offset of its name, and the callee as far as it is known. */
  public static String lines(Unit unit) {
    return Walk.inside(unit.types())
        .filter(s -> s instanceof Step.Call)
        .map(s -> (Step.Call) s)
        .map(c -> c.nameAt().start() + " " + (c.callee().isUnknown() ? "" : text(c.callee())))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String text(Signature s) {
    return s.owner().erased()
        + "#"
        + s.name()
        + s.params().stream().map(Callees::text).collect(Collectors.joining(",", "(", ")"));
  }

  /** Engines name a variable in ways of their own. */
  private static String text(TypeName param) {
    return param.erased().toString().replaceAll("<[^>]*>", "<>");
  }

  private static Map<String, String> read(Path file) throws IOException {
    Map<String, String> callees = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      int space = line.indexOf(' ');
      if (space > 0) {
        callees.put(line.substring(0, space), line.substring(space + 1));
      }
    }
    return callees;
  }

  /** Implied calls, and what does not compile, are left aside. */
  private void compare(String file, Map<String, String> ours, Map<String, String> javacs) {
    javacs.forEach(
        (at, callee) -> {
          String meant = ours.get(at);
          if (meant == null || callee.isEmpty()) {
            return;
          }
          if (meant.equals(callee)) {
            same++;
          } else if (meant.isEmpty()) {
            unknown++;
          } else {
            differences.add("%s@%s: %s, javac: %s".formatted(file, at, meant, callee));
          }
        });
  }

  private void print(PrintStream out, int most) {
    int all = same + unknown + differences.size();
    out.printf(
        "calls %d, same callee %d (%.2f %%), unknown %d, another %d%n",
        all, same, 100.0 * same / Math.max(all, 1), unknown, differences.size());
    differences.stream().sorted().limit(most).forEach(out::println);
  }
}
