package dev.heed.cli.trace;

import dev.heed.flow.Flow.Trait;
import dev.heed.flow.Graph;
import dev.heed.flow.Node;
import java.util.List;
import java.util.function.Predicate;

/** Finds callables by what a user writes: {@code acme.Store#load}, {@code Store#load(String)}. */
public final class Methods {
  private Methods() {}

  /**
   * The callables that are meant, in the order of files and places.
   *
   * @param written a type, qualified or not, {@code #}, a name ({@code new} for constructors,
   *     {@code *} for all) and, if need be, the simple types of the parameters in parentheses
   */
  public static List<Node> named(String written, Graph graph) {
    String wanted = written.replaceAll("\\s+", "");
    return graph.nodes().stream().filter(means(wanted)).toList();
  }

  private static Predicate<Node> means(String wanted) {
    boolean hasParams = wanted.endsWith(")");
    String name = wanted.endsWith("#*") ? wanted.substring(0, wanted.length() - 2) : wanted;
    return node -> {
      String signature = node.signature().replace(" ", "");
      String own =
          hasParams
              ? signature
              : signature.replaceFirst(wanted.endsWith("#*") ? "#.*" : "\\(.*", "");
      return !node.is(Trait.INITIALIZER) && (own.equals(name) || own.endsWith("." + name));
    };
  }

  /** How all callables are written, for guesses: qualified only if what was written is. */
  public static List<String> all(String written, Graph graph) {
    int hash = Math.max(written.indexOf('#'), 0);
    boolean isQualified = written.lastIndexOf('.', hash) >= 0;
    return graph.nodes().stream()
        .filter(n -> !n.is(Trait.INITIALIZER))
        .map(n -> n.signature().replaceFirst("\\(.*", ""))
        .map(s -> isQualified ? s : s.substring(s.lastIndexOf('.', s.indexOf('#')) + 1))
        .distinct()
        .toList();
  }
}
