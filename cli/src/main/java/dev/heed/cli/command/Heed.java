package dev.heed.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand, and the options that every subcommand has. */
@Command(
    name = "heed",
    description = "Finds Java code that loses a cancellation token on its way down.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    usageHelpWidth = 100,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:No finding at or above --fail-on.",
      "1:At least one such finding.",
      "2:Bad option, path or family file, or an error inside Heed.",
      "3:Something could not be analysed, and --fail-on-incomplete was given.",
      "130:Stopped by Ctrl-C (143 by SIGTERM); no report and no file is left half-written.",
    },
    footer = {
      "%nAn argument @FILE is replaced by the arguments in the file.",
      "Environment: NO_COLOR, HEED_CACHE_DIR (where results are kept), HEED_JAVA_OPTS (options of the",
      "Java virtual machine)."
    })
final class Heed implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--color",
      negatable = true,
      scope = ScopeType.INHERIT,
      description = "Colours or none; by default only on a terminal and without NO_COLOR.")
  private Boolean color;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error inside Heed.")
  private boolean debug;

  /** What was asked for, {@code null} for nothing. */
  Boolean color() {
    return color;
  }

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given; try 'heed audit PATH'");
  }
}
