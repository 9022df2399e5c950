package dev.heed.rule;

import dev.heed.sight.Sites;
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

  /** What a rule does: it reads the sites of one file and returns what it finds. */
  @FunctionalInterface
  public interface Check {
    /** The findings in one file, in any order, suppressed ones included. */
    Stream<Finding> judge(Sites sites);
  }
}
