package dev.heed.rule;

import java.util.stream.Stream;

/** To be written. */
final class TokenNotForwarded {
  static final Rule RULE =
      new Rule("TokenNotForwarded", "", Severity.WARNING, sites -> Stream.empty());

  private TokenNotForwarded() {}
}
