package dev.heed.meaning;

import dev.heed.model.Step;
import java.util.ArrayList;
import java.util.List;

/** How statements end: by which returns, and whether what comes after may run. */
final class Endings {
  private Endings() {}

  /** All returns among statements; not those of the lambdas and classes in them. */
  static List<Step.Exit> returns(List<Step> statements) {
    List<Step.Exit> found = new ArrayList<>();
    collect(statements, found);
    return found;
  }

  private static void collect(List<Step> statements, List<Step.Exit> found) {
    for (Step step : statements) {
      if (step instanceof Step.Exit exit && exit.keyword().equals("return")) {
        found.add(exit);
      } else if (step instanceof Step.Loop loop) {
        collect(loop.body(), found);
      } else if (step instanceof Step.Try t) {
        collect(t.body(), found);
        t.catches().forEach(c -> collect(c.body(), found));
        collect(t.last(), found);
      } else if (step instanceof Step.Fork fork) {
        fork.arms().forEach(a -> collect(a, found));
      } else if (step instanceof Step.Group group) {
        collect(group.parts(), found);
      }
    }
  }

  /** Whether what comes after may run (JLS 14.22), as far as the statements show. */
  static boolean isNormal(List<Step> body) {
    return body.isEmpty() || isNormal(body.get(body.size() - 1));
  }

  private static boolean isNormal(Step last) {
    if (last instanceof Step.Exit) {
      return false;
    } else if (last instanceof Step.Loop loop) {
      // Of a `for`, nobody can tell what in its head is the condition.
      return loop.keyword().equals("foreach")
          || !loop.keyword().equals("for")
              && !(loop.head().get(0) instanceof Step.Literal l && l.text().equals("true"));
    } else if (last instanceof Step.Try t) {
      return isNormal(t.last())
          && (isNormal(t.body()) || t.catches().stream().anyMatch(c -> isNormal(c.body())));
    } else if (last instanceof Step.Fork fork && fork.kind().equals("if")) {
      return fork.arms().stream().anyMatch(Endings::isNormal);
    }
    return !(last instanceof Step.Group group) || isNormal(group.parts());
  }
}
