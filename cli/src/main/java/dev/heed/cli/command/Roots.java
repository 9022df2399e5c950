package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.report.Audited;
import dev.heed.cli.report.Covered;
import dev.heed.cli.source.SourceText;
import dev.heed.cli.trace.Methods;
import dev.heed.flow.Coverage;
import dev.heed.flow.Graph;
import dev.heed.flow.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The entry points from which coverage is counted.
 *
 * @param methods as the user wrote them; empty for those that Heed knows
 */
record Roots(String option, List<String> methods) {
  private static final String AUTO = "auto";

  /**
   * Reads what {@code --roots} says.
   *
   * @throws ParameterException when the file cannot be read
   */
  static Roots of(String option, CommandLine command) {
    if (option.equals(AUTO)) {
      return new Roots(option, List.of());
    }
    try {
      Path file = Path.of(option);
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(
            command, "--roots takes 'auto' or a file of methods; no such file: '" + option + "'");
      }
      List<String> methods =
          SourceText.read(file)
              .text()
              .lines()
              .map(String::strip)
              .filter(l -> !l.isEmpty() && !l.startsWith("#"))
              .toList();
      return new Roots(option, methods);
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(command, "cannot read '" + option + "': " + e.getMessage(), e);
    }
  }

  /** The audit with its coverage; what no method is called like goes to the log. */
  Audited count(Audited audited, Auditor auditor, Log log, CancellationToken token) {
    Graph graph = new Graph(auditor.flows(), token);
    Set<Node> roots = new LinkedHashSet<>();
    if (option.equals(AUTO)) {
      roots.addAll(Coverage.roots(graph));
    }
    for (String method : methods) {
      token.throwIfCancelled();
      List<Node> found = Methods.named(method, graph);
      if (found.isEmpty()) {
        log.problem(
            option
                + ": no method '"
                + method
                + "'"
                + Nearest.hint(method, Methods.all(method, graph)));
      }
      roots.addAll(found);
    }
    return audited.with(Covered.of(Coverage.of(graph, roots, token), auditor.places()));
  }
}
