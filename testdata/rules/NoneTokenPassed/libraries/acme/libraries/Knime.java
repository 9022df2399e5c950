package acme.libraries;

import org.knime.core.node.ExecutionMonitor;

/** Forgotten and refused, in this library's words. */
class Knime {
  interface Work {
    void start(String name);

    void start(String name, ExecutionMonitor token);
  }

  void forgotten(Work work, ExecutionMonitor token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, ExecutionMonitor token) {
    work.start("index", new ExecutionMonitor()); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new ExecutionMonitor()); // expect: NoneTokenFacade@start
  }

  void other(Work work, ExecutionMonitor token) {
    work.start("index", token.createSubProgress(0.5));
    work.start("index", token.createNonCancelableSubProgress());
  }
}
