package acme.libraries;

import org.gradle.tooling.CancellationToken;
import org.gradle.tooling.CancellationTokenSource;
import org.gradle.tooling.GradleConnector;

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

  void none(Work work, CancellationToken token) {
    work.start("index", GradleConnector.newCancellationTokenSource().token()); // expect: NoneTokenPassed@start
  }

  /** A source of a factory of one's own may be kept there by somebody who cancels it. */
  void factory(Work work, CancellationToken token) {
    work.start("index", newSource().token());
    work.start("index", Gradle.newSource().token());
  }

  static CancellationTokenSource newSource() {
    CancellationTokenSource source = GradleConnector.newCancellationTokenSource();
    Runtime.getRuntime().addShutdownHook(new Thread(source::cancel));
    return source;
  }
}
