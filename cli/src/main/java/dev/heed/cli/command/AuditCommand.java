package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.cache.ResultCache;
import dev.heed.cli.command.Output.Format;
import dev.heed.cli.report.Audited;
import dev.heed.cli.report.JsonReport;
import dev.heed.cli.report.Paint;
import dev.heed.cli.report.Report;
import dev.heed.cli.report.SarifReport;
import dev.heed.cli.report.TextReport;
import dev.heed.cli.source.Failure;
import dev.heed.rule.Finding;
import dev.heed.rule.Rule;
import dev.heed.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heed audit}. */
@Command(
    name = "audit",
    description = "Audit Java sources: files, or directories with everything below them.",
    sortOptions = false)
final class AuditCommand implements Callable<Integer> {
  /** From which severity on a finding makes the run fail. */
  enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    Optional<Severity> least() {
      return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** AsyncWithoutToken's modes. */
  enum AsyncMode {
    EVIDENCE,
    PUBLIC,
    ALL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files of any name; directories, for all *.java below them.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      description = "The report on standard output: ${COMPLETION-CANDIDATES}. Default: text.")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FORMAT[:FILE]",
      converter = Output.Converter.class,
      description = {
        "A report to a file, or to standard output without a file; repeatable.",
        "Then nothing else is written to standard output unless --format asks for it."
      })
  private List<Output> outputs = new ArrayList<>();

  @Mixin private final SourceOptions sources = new SourceOptions();

  @Mixin private final CacheOptions cache = new CacheOptions();

  @Option(
      names = "--no-cache",
      description =
          "Do not take the result of an earlier run on the same sources, nor keep this one.")
  private boolean noCache;

  @Option(
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      description = "Only these rules, separated by commas.")
  private List<String> selected = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      split = ",",
      description = "Not these rules, separated by commas.")
  private List<String> ignored = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "RULE=LEVEL",
      split = ",",
      description = {
        "How severe a rule's findings are: info, warning or error. Where the rule is less sure",
        "than usual, a finding stays below. Repeatable."
      })
  private List<String> severities = new ArrayList<>();

  @Option(
      names = "--show-detached",
      description = {
        "Also list what is left alone on purpose, as notes with the reason: clean-up, work that",
        "outlives the call, default arguments, what a comment or an annotation says is meant, tests."
      })
  private boolean showDetached;

  @Option(
      names = "--async-mode",
      defaultValue = "evidence",
      description = {
        "Which methods AsyncWithoutToken judges: evidence (they do work that could be cancelled),",
        "public (of types that use tokens), all. Default: ${DEFAULT-VALUE}."
      })
  private AsyncMode asyncMode;

  @Option(
      names = "--min-severity",
      description = {
        "The least severity the text and SARIF reports show: ${COMPLETION-CANDIDATES}.",
        "Default: warning, or what --fail-on says. JSON has all findings."
      })
  private Severity minSeverity;

  @Option(
      names = "--fail-on",
      defaultValue = "warning",
      description = {
        "The least severity that makes the exit code 1: ${COMPLETION-CANDIDATES}.",
        "Default: ${DEFAULT-VALUE}."
      })
  private FailOn failOn;

  @Option(
      names = "--fix",
      description = {
        "Write the fixes of what the text report shows into the files (--min-severity info for",
        "all of them), then report what is left."
      })
  private boolean fix;

  @Option(
      names = "--unsafe-fixes",
      description = {
        "With --fix or --diff: make the fixes too that are not surely right. Look at the result."
      })
  private boolean unsafeFixes;

  @Option(
      names = "--diff",
      description = {
        "Write no file: print what --fix would do to standard output, as a patch with paths",
        "relative to the working directory ('git apply' or 'patch -p1' take it)."
      })
  private boolean diff;

  @Option(names = "--exit-zero", description = "Exit with 0 even if there are findings.")
  private boolean exitZero;

  @Option(
      names = "--fail-on-incomplete",
      description = "Exit with 3 when a file or a part of the class path could not be read.")
  private boolean failOnIncomplete;

  @Option(
      names = "--roots",
      paramLabel = "FILE|auto",
      description = {
        "Count how far tokens reach: of the calls below the entry points that could be cancelled,",
        "the share that gets one, in all and by module and package. A file of methods, TYPE#NAME",
        "or TYPE#*, one a line; auto for what gets a token from outside or a framework calls."
      })
  private String roots;

  @Option(
      names = {"-q", "--quiet"},
      description = "No summary: findings and errors alone.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say what is done.")
  private boolean verbose;

  private final Heed heed;
  private final Console console;
  private final CancellationToken token;

  /** What the work came to: the findings, a patch, files that could not be written, remarks. */
  private record Result(Audited audited, String patch, List<String> unwritten, List<String> told) {}

  AuditCommand(Heed heed, Console console, CancellationToken token) {
    this.heed = heed;
    this.console = console;
    this.token = token;
  }

  @Override
  public Integer call() {
    List<Output> reports = reports();
    Optional<Roots> entries = Optional.ofNullable(roots).map(r -> Roots.of(r, spec.commandLine()));
    AuditJob job = isWhole() ? job().onAll() : job();
    Log log = new Log(console, verbose, heed.debug());
    Result result = work(job, entries, log);
    Audited audited = result.audited();
    console.print(result.patch());
    log.flush();
    result.unwritten().forEach(console::tell);
    for (Failure failure : audited.failed()) {
      console.tell(failure.withLevel("error"));
    }
    for (Output output : reports) {
      try {
        output.write(report(output).write(audited, token), console, token);
      } catch (IOException e) {
        console.tell("heed: cannot write the report: " + e.getMessage());
        return ExitCode.FAILED;
      }
    }
    console.out().flush();
    if (!quiet) {
      result.told().forEach(console::tell);
      audited.coverage().ifPresent(c -> c.lines().forEach(console::tell));
      new SummaryText(paths, audited, leastShown(reports), least()).lines().forEach(console::tell);
    }
    if (!result.unwritten().isEmpty()) {
      return ExitCode.FAILED;
    }
    return exitCode(audited, !audited.failed().isEmpty() || log.hasProblems());
  }

  private Result work(AuditJob job, Optional<Roots> entries, Log log) {
    try (Progress progress = sources.progress(console, quiet || verbose)) {
      Auditor auditor = new Auditor(job, log, progress);
      Audited audited = audited(auditor, job, log, progress);
      String patch = "";
      List<String> unwritten = List.of();
      List<String> told = List.of();
      if (fix || diff) {
        Fixing fixing = new Fixing(auditor, this::isFixed, log);
        Audited left = fixing.fix(audited, token);
        if (diff) {
          patch = fixing.diff(Path.of(""), token);
        } else {
          audited = left;
          unwritten = fixing.write(token);
        }
        told = fixing.told(!diff);
      }
      if (entries.isPresent()) {
        progress.phase("counting what tokens reach");
        audited = entries.get().count(audited, auditor, log, token);
      }
      return new Result(audited, patch, unwritten, told);
    }
  }

  private Audited audited(Auditor auditor, AuditJob job, Log log, Progress progress) {
    // What needs more than the findings is done anew.
    boolean isCached = !noCache && !isWhole();
    Optional<String> build = isCached ? CacheOptions.build() : Optional.empty();
    if (isCached && build.isEmpty() && cache.isGiven()) {
      build = Optional.of("not from a jar");
    }
    return build.isEmpty()
        ? auditor.run(token)
        : new CachedAudit(
                job, new ResultCache(cache.at(spec.commandLine())), build.get(), log, progress)
            .run(auditor, token);
  }

  /** What rewrites, or tells of all code, reads all code. */
  private boolean isWhole() {
    return fix || diff || showDetached || roots != null;
  }

  private int exitCode(Audited audited, boolean incomplete) {
    boolean fails =
        !exitZero && failOn.least().map(least -> audited.countFrom(least) > 0).orElse(false);
    if (fails) {
      return ExitCode.FINDINGS;
    }
    return incomplete && failOnIncomplete ? ExitCode.INCOMPLETE : ExitCode.CLEAN;
  }

  private AuditJob job() {
    if (unsafeFixes && !fix && !diff) {
      throw usage("--unsafe-fixes goes with --fix or --diff");
    }
    return sources.job(
        paths,
        asyncMode.toString(),
        chosen(),
        Severities.of(severities, spec.commandLine()),
        showDetached,
        spec.commandLine());
  }

  private List<Rule> chosen() {
    return RuleNames.chosen(selected, ignored, spec.commandLine());
  }

  private List<Output> reports() {
    List<Output> reports = new ArrayList<>(outputs);
    if (diff && (format != null || outputs.stream().anyMatch(o -> o.file().isEmpty()))) {
      throw usage("--diff takes standard output; --output FORMAT:FILE writes a report besides");
    }
    if (!diff && (format != null || outputs.isEmpty())) {
      reports.add(0, new Output(format == null ? Format.TEXT : format, Optional.empty()));
    }
    Set<Optional<Path>> places = new HashSet<>();
    for (Output report : reports) {
      if (!places.add(report.file().map(p -> p.toAbsolutePath().normalize()))) {
        throw usage(
            "two reports go to " + report.file().map(p -> "'" + p + "'").orElse("standard output"));
      }
    }
    return reports;
  }

  private Report report(Output output) {
    Paint paint = output.file().isPresent() ? new Paint(false) : console.paint(heed.color());
    return switch (output.format()) {
      case TEXT -> new TextReport(paint, least());
      case JSON -> new JsonReport(Version.ofHeed());
      case SARIF ->
          new SarifReport(Version.ofHeed(), chosen(), least(), Path.of("").toAbsolutePath());
    };
  }

  private boolean isFixed(Finding finding) {
    return finding.severity().compareTo(least()) >= 0
        && finding.fix().filter(f -> f.isSafe() || unsafeFixes).isPresent();
  }

  private Severity least() {
    if (minSeverity != null) {
      return minSeverity;
    }
    return failOn.least().filter(s -> s.compareTo(Severity.WARNING) < 0).orElse(Severity.WARNING);
  }

  /** Every finding is somewhere as soon as one report is for programs. */
  private Severity leastShown(List<Output> reports) {
    return reports.stream().anyMatch(r -> r.format() == Format.JSON) ? Severity.INFO : least();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
