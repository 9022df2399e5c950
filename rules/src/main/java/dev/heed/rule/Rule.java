package dev.heed.rule;

import dev.heed.model.Span;
import dev.heed.sight.Frame;
import dev.heed.sight.Sites;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule is a value.
 *
 * @param name suppression name, page and report id
 * @param summary one sentence: what it reports
 * @param severity the severity unless a finding says otherwise
 * @param isOn whether it is run without being asked for
 * @param check the judgement, a function without state
 */
public record Rule(String name, String summary, Severity severity, boolean isOn, Check check) {
  /** A rule that is run without being asked for. */
  public Rule(String name, String summary, Severity severity, Check check) {
    this(name, summary, severity, true, check);
  }

  /**
   * A finding of this rule, as severe as the rule, with neither token nor fix.
   *
   * @param in the code that it is in
   * @param family the name of the token family it is about
   */
  Finding finding(Sites sites, Frame in, Span at, String message, String family) {
    return finding(sites, Places.of(in), at, message, family);
  }

  /** The same, for a place that is called like this. */
  Finding finding(Sites sites, String place, Span at, String message, String family) {
    return new Finding(
        name, severity, sites.unit().file(), at, message, place, family, "", Optional.empty());
  }

  /** What a rule does: it reads the sites of one file and returns what it finds. */
  @FunctionalInterface
  public interface Check {
    /** The findings in one file, in any order, suppressed ones included. */
    Stream<Finding> judge(Sites sites);
  }
}
