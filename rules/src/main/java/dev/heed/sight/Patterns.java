package dev.heed.sight;

import dev.heed.model.Step;
import dev.heed.model.Step.Fork;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Local;
import dev.heed.model.Step.Loop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the variables of patterns can be named: JLS 6.3.1 and 6.3.2. */
final class Patterns {
  private Patterns() {}

  /** Those that a condition is sure to have bound when it holds ({@code true}) or does not. */
  static List<Local> bound(Step condition, boolean holds) {
    if (condition instanceof Group g && g.kind().equals("!")) {
      return bound(g.parts().get(0), !holds);
    } else if (condition instanceof Group g && g.kind().equals("instanceof")) {
      return holds ? locals(g.parts()) : List.of();
    } else if (condition instanceof Fork f && f.kind().equals(holds ? "&&" : "||")) {
      return Stream.concat(Stream.of(f.head()), f.arms().stream().flatMap(List::stream))
          .flatMap(s -> bound(s, holds).stream())
          .toList();
    }
    return List.of();
  }

  private static List<Local> locals(List<Step> steps) {
    return steps.stream()
        .flatMap(s -> Walk.own(List.of(s)))
        .filter(s -> s instanceof Local)
        .map(s -> (Local) s)
        .toList();
  }

  /** Those that an arm can name; of a {@code switch}, they are among the arm's own steps. */
  static List<Local> in(Fork fork, int arm) {
    return switch (fork.kind()) {
      case "if", "?" -> bound(fork.head(), arm == 0);
      case "&&", "||" -> {
        // A chain may be one fork with many arms.
        List<Step> left = new ArrayList<>(List.of(fork.head()));
        fork.arms().subList(0, arm).forEach(left::addAll);
        yield left.stream().flatMap(s -> bound(s, fork.kind().equals("&&")).stream()).toList();
      }
      default -> List.of();
    };
  }

  /** Those that a loop's body can name. */
  static List<Local> in(Loop loop) {
    return loop.head().stream()
        .filter(s -> !(s instanceof Local))
        .flatMap(s -> bound(s, true).stream())
        .toList();
  }

  /** Those that the statements after this one can name. */
  static List<Local> after(Step statement) {
    if (statement instanceof Fork f && f.kind().equals("if") && f.arms().size() == 2) {
      return f.arms().get(1).isEmpty() && leaves(f.arms().get(0))
          ? bound(f.head(), false)
          : List.of();
    }
    return statement instanceof Loop l
            && (l.keyword().equals("while") || l.keyword().equals("for"))
            && Walk.own(l.body())
                .noneMatch(s -> s instanceof Step.Exit e && e.keyword().equals("break"))
        ? l.head().stream().flatMap(s -> bound(s, false).stream()).toList()
        : List.of();
  }

  /** Whether the last statement leaves. */
  static boolean leaves(List<Step> steps) {
    return Walk.last(steps).filter(Step.Exit.class::isInstance).isPresent();
  }
}
