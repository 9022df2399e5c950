package dev.heed.rule;

import java.util.stream.Stream;

/** To be written. */
final class NoneTokenFacade {
  static final Rule RULE =
      new Rule("NoneTokenFacade", "", Severity.WARNING, sites -> Stream.empty());

  private NoneTokenFacade() {}
}
