package acme.libraries;

import io.temporal.common.CancellationToken;
import io.temporal.workflow.Workflow;

/** Forgotten and refused, in this library's words. */
class Temporal {
  interface Work {
    void start(String name);

    void start(String name, CancellationToken token);
  }

  void forgotten(Work work, CancellationToken token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancellationToken token) {
    work.start("index", CancellationToken.none()); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", CancellationToken.none()); // expect: NoneTokenFacade@start
  }

  /** A detached scope is for what must be done although the work was cancelled. */
  void detached(Work work, CancellationToken token) {
    work.start("book", token);
    Workflow.newDetachedCancellationScope(() -> work.start("cancel the booking")).run();
  }
}
