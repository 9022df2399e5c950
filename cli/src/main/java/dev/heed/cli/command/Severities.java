package dev.heed.cli.command;

import dev.heed.rule.Finding;
import dev.heed.rule.Rule;
import dev.heed.rule.Rules;
import dev.heed.rule.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * How severe a user takes rules to be. A finding that is as severe as its rule gets the user's
 * severity; one of which the rule itself is less sure gets at most that.
 */
record Severities(Map<String, Severity> byRule) {
  /** What the rules say themselves. */
  static final Severities OWN = new Severities(Map.of());

  Severities {
    byRule = Map.copyOf(byRule);
  }

  /**
   * Reads {@code RULE=LEVEL}; of several for one rule the last holds.
   *
   * @throws ParameterException when it is not that
   */
  static Severities of(List<String> written, CommandLine command) {
    Map<String, Severity> byRule = new HashMap<>();
    for (String one : written) {
      int sign = one.indexOf('=');
      if (sign < 0) {
        throw new ParameterException(command, "--severity takes RULE=LEVEL, not '" + one + "'");
      }
      Rule rule = RuleNames.named(one.substring(0, sign), command);
      byRule.put(rule.name(), level(one.substring(sign + 1), command));
    }
    return new Severities(byRule);
  }

  private static Severity level(String name, CommandLine command) {
    List<String> names = Arrays.stream(Severity.values()).map(Severity::toString).toList();
    return Arrays.stream(Severity.values())
        .filter(s -> s.toString().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    command,
                    "--severity: unknown level '"
                        + name
                        + "', expected one of "
                        + String.join(", ", names)
                        + " (--ignore leaves a rule out)"));
  }

  /** The finding as severe as the user says. */
  Finding apply(Finding finding) {
    Severity wanted = byRule.get(finding.rule());
    if (wanted == null) {
      return finding;
    }
    boolean isUnsure =
        Rules.named(finding.rule())
            .filter(r -> finding.severity().compareTo(r.severity()) < 0)
            .isPresent();
    return isUnsure && finding.severity().compareTo(wanted) < 0 ? finding : finding.with(wanted);
  }
}
