package dev.heed.cli.command;

import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Rules as the command line names them. */
final class RuleNames {
  private RuleNames() {}

  /**
   * The rule of this name.
   *
   * @throws ParameterException with the likeliest name when there is none
   */
  static Rule named(String name, CommandLine command) {
    return Rules.named(name)
        .orElseThrow(
            () -> {
              List<String> names = Rules.ALL.stream().map(Rule::name).toList();
              return new ParameterException(
                  command,
                  "unknown rule '"
                      + name
                      + "'"
                      + Nearest.hint(name, names)
                      + " ('heed rules' lists all)");
            });
  }

  /** The rules that are on, or the selected ones, without the ignored ones. */
  static List<Rule> chosen(List<String> selected, List<String> ignored, CommandLine command) {
    List<Rule> without = ignored.stream().map(n -> named(n, command)).toList();
    List<Rule> with =
        selected.isEmpty()
            ? Rules.ON
            : selected.stream().map(n -> named(n, command)).distinct().toList();
    return with.stream().filter(r -> !without.contains(r)).toList();
  }
}
