package acme.libraries;

import com.tunnelvisionlabs.util.concurrent.CancellationToken;
import com.tunnelvisionlabs.util.concurrent.CancellationTokenSource;
import java.time.Duration;

/** Forgotten and refused, in this library's words. */
class Tunnelvision {
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
    work.start("index", new CancellationTokenSource().getToken()); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", CancellationToken.none()); // expect: NoneTokenFacade@start
  }

  /** A source with a time limit does cancel, if nothing else. */
  void limited(Work work, CancellationToken token) {
    work.start("index", new CancellationTokenSource(Duration.ofSeconds(5)).getToken());
  }
}
