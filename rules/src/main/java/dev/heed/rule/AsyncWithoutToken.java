package dev.heed.rule;

import java.util.stream.Stream;

/** To be written. */
final class AsyncWithoutToken {
  static final Rule RULE =
      new Rule("AsyncWithoutToken", "", Severity.WARNING, sites -> Stream.empty());

  private AsyncWithoutToken() {}
}
