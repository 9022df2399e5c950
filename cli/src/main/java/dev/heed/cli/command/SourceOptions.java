package dev.heed.cli.command;

import dev.heed.cli.classpath.Entries;
import dev.heed.cli.source.Sources;
import dev.heed.rule.Lint;
import dev.heed.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What every command that reads whole projects can be told about their sources. */
final class SourceOptions {
  @Option(
      names = {"-cp", "--classpath", "--class-path"},
      paramLabel = "PATHS",
      description = {
        "Jars and directories of classes, as for java -cp; DIR/* is every jar of DIR.",
        "@FILE reads them from a file, one or more a line (inside an @argument file write",
        "--classpath=@FILE). Repeatable. The JDK's own classes are always known."
      })
  private List<String> classPath = new ArrayList<>();

  @Option(
      names = "--no-discovery",
      description = {
        "Know the class path that is given and the JDK alone. Otherwise an audit without a class",
        "path looks for one (compiled classes, lib/*.jar, the local repository for poms, Gradle's",
        "cache, Eclipse's files; no build is run), and behind it come the signatures of the",
        "families' libraries that ship with Heed. -v says what was used."
      })
  private boolean noDiscovery;

  @Option(
      names = "--families",
      paramLabel = "FILE",
      description = "A file that declares token types of your own; repeatable.")
  private List<String> families = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = {
        "Leave files out: a name without a slash (legacy, *Dto.java) anywhere, else a place",
        "below PATH (com/acme/gen/**). Repeatable."
      })
  private List<String> excludes = new ArrayList<>();

  @Option(
      names = "--include-tests",
      description = "Judge test code too (src/test/ and the like; @Test methods).")
  private boolean includeTests;

  @Option(
      names = "--include-generated",
      description = "Judge types annotated @Generated and enter target/ and build/generated/.")
  private boolean includeGenerated;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work. Default: one a processor.")
  private Integer threads;

  @Option(names = "--read", hidden = true, defaultValue = "DEFAULT", description = "To compare.")
  private AuditJob.Read read = AuditJob.Read.DEFAULT;

  @Option(
      names = "--progress",
      negatable = true,
      description = {
        "Show on standard error what is being done, or not; by default only on a terminal, not",
        "with -q or -v, and not where CI is set."
      })
  private Boolean progress;

  /**
   * Shows how far a run is, to whom it may concern.
   *
   * @param unwanted whether another option speaks against it
   */
  Progress progress(Console console, boolean unwanted) {
    boolean isShown =
        progress != null ? progress : console.watched() && !unwanted && System.getenv("CI") == null;
    return isShown ? Progress.on(console, Progress.PATIENCE_MILLIS) : Progress.silent(console);
  }

  /**
   * The job that these options describe.
   *
   * @throws ParameterException when a path, a glob or a family file cannot be used
   */
  AuditJob job(
      List<String> paths,
      String asyncMode,
      List<Rule> rules,
      Severities severities,
      boolean showDetached,
      CommandLine command) {
    checkPaths(paths, command);
    int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (count < 1) {
      throw usage("--threads takes a number from 1 on, not " + count, command);
    }
    Sources.Options options = new Sources.Options(excludes, includeTests, includeGenerated);
    try {
      Sources.check(options);
    } catch (IllegalArgumentException e) {
      throw usage("--exclude takes a glob: " + e.getMessage(), command);
    }
    Lint.Settings settings = new Lint.Settings(asyncMode, includeTests);
    Lint lint = new Lint(FamilyFiles.with(families, command), settings);
    return new AuditJob(
        paths,
        options,
        entries(command),
        !noDiscovery,
        lint,
        rules,
        severities,
        showDetached,
        asyncMode.equals(Lint.Settings.DEFAULT.asyncMode()) ? read : AuditJob.Read.ALL,
        count);
  }

  private List<Path> entries(CommandLine command) {
    try {
      return Entries.of(classPath);
    } catch (IOException e) {
      throw usage("--classpath: " + e.getMessage(), command);
    }
  }

  private static void checkPaths(List<String> paths, CommandLine command) {
    for (String path : paths) {
      try {
        if (!Files.exists(Path.of(path))) {
          throw usage("no such file or directory: '" + path + "'", command);
        }
        if (!Files.isReadable(Path.of(path))) {
          throw usage("no permission to read '" + path + "'", command);
        }
      } catch (InvalidPathException e) {
        throw usage("not a path: '" + path + "'", command);
      }
    }
  }

  private static ParameterException usage(String message, CommandLine command) {
    return new ParameterException(command, message);
  }
}
