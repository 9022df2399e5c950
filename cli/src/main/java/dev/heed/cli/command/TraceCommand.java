package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.report.Audited;
import dev.heed.cli.source.Failure;
import dev.heed.cli.trace.JsonTrace;
import dev.heed.cli.trace.MermaidTrace;
import dev.heed.cli.trace.Methods;
import dev.heed.cli.trace.TextTrace;
import dev.heed.cli.trace.Trace;
import dev.heed.flow.Drops.Hop;
import dev.heed.flow.Graph;
import dev.heed.flow.Node;
import dev.heed.flow.Ways;
import dev.heed.rule.Lint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heed trace}. */
@Command(
    name = "trace",
    description = {
      "Show where tokens die below a method, and who comes to it:",
      "  heed trace 'acme.OrderService#total' src",
      "or the shortest way between two methods:",
      "  heed trace --from 'OrderController#total' --to 'OrderRepository#unpaid' src"
    },
    sortOptions = false)
final class TraceCommand implements Callable<Integer> {
  /** How the answer is written. */
  enum As {
    TEXT,
    MERMAID,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How many candidates an error lists. */
  private static final int MOST = 5;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "METHOD|PATH",
      arity = "0..*",
      description = {
        "TYPE#NAME or TYPE#NAME(PARAMETER TYPES), NAME is 'new' for a constructor; then the sources",
        "as for audit. Default: the working directory."
      })
  private List<String> arguments = new ArrayList<>();

  @Option(names = "--from", paramLabel = "METHOD", description = "Where the way begins.")
  private String from;

  @Option(names = "--to", paramLabel = "METHOD", description = "Where the way ends.")
  private String to;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private As format;

  @Mixin private final SourceOptions sources = new SourceOptions();

  @Option(
      names = {"-v", "--verbose"},
      description = "Say what is done.")
  private boolean verbose;

  private final Heed heed;
  private final Console console;
  private final CancellationToken token;

  TraceCommand(Heed heed, Console console, CancellationToken token) {
    this.heed = heed;
    this.console = console;
    this.token = token;
  }

  @Override
  public Integer call() {
    List<String> methods = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    arguments.forEach(a -> (a.contains("#") ? methods : paths).add(a));
    check(methods);
    if (paths.isEmpty()) {
      paths.add(".");
    }
    Log log = new Log(console, verbose, heed.debug());
    AuditJob job =
        sources
            .job(
                paths,
                Lint.Settings.DEFAULT.asyncMode(),
                List.of(),
                Severities.OWN,
                false,
                spec.commandLine())
            .onAll();
    Auditor auditor;
    Audited audited;
    Graph graph;
    Ways ways;
    try (Progress progress = sources.progress(console, verbose)) {
      auditor = new Auditor(job, log, progress);
      audited = auditor.run(token);
      graph = new Graph(auditor.flows(), token);
      ways = new Ways(graph, token);
    }
    log.flush();
    for (Failure failure : audited.failed()) {
      console.tell(failure.withLevel("error"));
    }
    Optional<Trace> trace =
        from == null
            ? Optional.of(Trace.of(one(methods.get(0), graph), ways, auditor.places(), token))
            : between(graph, ways, auditor);
    if (trace.isEmpty()) {
      console.tell("no way leads from '" + from + "' to '" + to + "' in these sources");
      return ExitCode.CLEAN;
    }
    console.print(
        switch (format) {
          case TEXT -> TextTrace.of(trace.get());
          case MERMAID -> MermaidTrace.of(trace.get());
          case JSON -> JsonTrace.of(trace.get());
        });
    return ExitCode.CLEAN;
  }

  private void check(List<String> methods) {
    boolean isWay = from != null && to != null;
    if (isWay ? !methods.isEmpty() : methods.size() != 1 || from != null || to != null) {
      throw usage("trace takes one method, TYPE#NAME, or --from and --to");
    }
  }

  private Optional<Trace> between(Graph graph, Ways ways, Auditor auditor) {
    List<Node> begin = some(from, graph);
    List<Node> end = some(to, graph);
    Optional<List<Hop>> way = ways.between(begin, end, token);
    return way.map(
        hops -> {
          Hop last = hops.get(hops.size() - 1);
          Node sink =
              graph.targets(last.node(), last.call()).stream()
                  .filter(end::contains)
                  .findFirst()
                  .orElseThrow();
          return Trace.along(hops, sink, ways, auditor.places(), token);
        });
  }

  /** The one method that is meant. */
  private Node one(String written, Graph graph) {
    List<Node> found = some(written, graph);
    if (found.size() > 1) {
      throw usage(
          "'%s' means %d methods: %s%s"
              .formatted(
                  written,
                  found.size(),
                  found.stream()
                      .limit(MOST)
                      .map(n -> "'" + n.signature() + "'")
                      .collect(Collectors.joining(", ")),
                  found.size() > MOST ? ", ..." : ""));
    }
    return found.get(0);
  }

  /** The methods that may be meant, at least one. */
  private List<Node> some(String written, Graph graph) {
    List<Node> found = Methods.named(written, graph);
    if (found.isEmpty()) {
      throw usage(
          "no method '%s' in these sources%s"
              .formatted(written, Nearest.hint(written, Methods.all(written, graph))));
    }
    return found;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
