package dev.heed.rule;

import java.util.stream.Stream;

/** To be written. */
final class NoneTokenPassed {
  static final Rule RULE =
      new Rule("NoneTokenPassed", "", Severity.WARNING, sites -> Stream.empty());

  private NoneTokenPassed() {}
}
