package acme.libraries;

import org.gradle.tooling.CancellationToken;

/** Forgotten, in this library's words; it has no word for none. */
class Gradle {
  interface Work {
    void start(String name);

    void start(String name, CancellationToken token);
  }

  void forgotten(Work work, CancellationToken token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  /** A source from a factory may be anybody's: only "new" proves that it is thrown away. */
  void factory(Work work, CancellationToken token) {
    work.start("index", org.gradle.tooling.GradleConnector.newCancellationTokenSource().token());
  }
}
