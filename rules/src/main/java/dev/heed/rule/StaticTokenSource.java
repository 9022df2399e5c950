package dev.heed.rule;

import java.util.stream.Stream;

/** To be written. */
final class StaticTokenSource {
  static final Rule RULE =
      new Rule("StaticTokenSource", "", Severity.WARNING, sites -> Stream.empty());

  private StaticTokenSource() {}
}
