package dev.heed.rule;

import dev.heed.family.Families;
import dev.heed.meaning.Types;
import dev.heed.model.Unit;
import java.util.List;

/**
 * Judges files: the one way from facts to findings, for both engines.
 *
 * @param includeTests whether test code is judged too
 */
public record Lint(Families families, Settings settings) {
  /**
   * What a user can set.
   *
   * @param asyncMode AsyncWithoutToken's mode: {@code evidence}, {@code public} or {@code all}
   * @param includeTests whether test code is judged
   */
  public record Settings(String asyncMode, boolean includeTests) {
    /** What holds without any option. */
    public static final Settings DEFAULT = new Settings("evidence", false);
  }

  /**
   * The findings of these rules in one file, sorted by place and rule, suppressed ones left out.
   *
   * @param written the file as a front-end wrote it
   * @param types what can be looked up besides the file itself
   */
  public List<Finding> judge(Unit written, Types types, List<Rule> rules) {
    throw new UnsupportedOperationException();
  }
}
