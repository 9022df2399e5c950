package acme.libraries;

import de.entwicklertraining.cancellation.CancellationToken;
import de.entwicklertraining.cancellation.CancellationTokenSource;
import java.time.Duration;

/** Forgotten and refused, in this library's words. */
class CancellationToken4j {
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
    work.start("index", CancellationTokenSource.create().getToken()); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", CancellationToken.none()); // expect: NoneTokenFacade@start
  }

  /** A source with a time limit does cancel, if nothing else. */
  void limited(Work work, CancellationToken token) {
    work.start("index", CancellationTokenSource.create(Duration.ofSeconds(5)).getToken());
    work.start("index", CancellationTokenSource.createWithTimeoutMs(5_000).getToken());
  }
}
