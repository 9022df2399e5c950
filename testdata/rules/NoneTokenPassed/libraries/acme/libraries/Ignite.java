package acme.libraries;

import org.apache.ignite.lang.CancelHandle;
import org.apache.ignite.lang.CancellationToken;

/** Forgotten and refused, in this library's words. */
class Ignite {
  interface Work {
    void start(String name);

    void start(String name, CancellationToken token);
  }

  void forgotten(Work work, CancellationToken token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancellationToken token) {
    work.start("index", CancelHandle.create().token()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", CancelHandle.create().token()); // expect: NoneTokenFacade@start
  }
}
