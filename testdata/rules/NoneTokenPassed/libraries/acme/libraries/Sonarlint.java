package acme.libraries;

import org.sonarsource.sonarlint.core.commons.progress.SonarLintCancelMonitor;

/** Forgotten and refused, in this library's words. */
class Sonarlint {
  interface Work {
    void start(String name);

    void start(String name, SonarLintCancelMonitor token);
  }

  void forgotten(Work work, SonarLintCancelMonitor token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, SonarLintCancelMonitor token) {
    work.start("index", new SonarLintCancelMonitor()); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new SonarLintCancelMonitor()); // expect: NoneTokenFacade@start
  }
}
