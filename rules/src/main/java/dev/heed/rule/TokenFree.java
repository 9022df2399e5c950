package dev.heed.rule;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules report where no token is near, by the names that must be there: for who asks
 * beforehand whether a file can have any finding (see {@link dev.heed.family.Relevance}).
 */
public final class TokenFree {
  /** IneffectiveCancel: these end a future ... */
  private static final Set<String> ENDS = Set.of("cancel", "orTimeout");

  /** ... that one of these made. */
  private static final Set<String> STARTS =
      Set.of("supplyAsync", "runAsync", "allOf", "anyOf", "sendAsync");

  private static final Set<String> NAMES =
      Rules.ALL.stream().map(Rule::name).collect(Collectors.toUnmodifiableSet());

  private TokenFree() {}

  /** Whether a call of this name may end work that {@link #starts started} in the same file. */
  public static boolean ends(String call) {
    return ENDS.contains(call);
  }

  /** Whether a call of this name starts work that has its own cancellation. */
  public static boolean starts(String call) {
    return STARTS.contains(call);
  }

  /** Whether a string literal may suppress a rule, perhaps in vain. */
  public static boolean suppresses(String literal) {
    return NAMES.contains(literal);
  }

  /** Whether the text of a file holds a remark that detaches work. */
  public static boolean hasRemark(String text) {
    return text.contains(Suppressions.REMARK);
  }

  /** Whether rules report methods without any sign of a token in what they do. */
  public static boolean needsNoSign(Lint.Settings settings) {
    return settings.asyncMode().equals("all");
  }
}
