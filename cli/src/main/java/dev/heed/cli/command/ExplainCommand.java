package dev.heed.cli.command;

import dev.heed.cli.report.RulePages;
import dev.heed.rule.Rule;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heed explain}. */
@Command(name = "explain", description = "Print a rule's page: what, why, and how to cure it.")
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RULE", description = "The rule's name; 'heed rules' lists all.")
  private String name;

  private final Heed heed;
  private final Console console;

  ExplainCommand(Heed heed, Console console) {
    this.heed = heed;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Rule rule = RuleNames.named(name, spec.commandLine());
    console.out().print(new Page(console.paint(heed.color())).show(RulePages.markdown(rule)));
    return ExitCode.CLEAN;
  }
}
