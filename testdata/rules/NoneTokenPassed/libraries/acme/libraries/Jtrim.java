package acme.libraries;

import org.jtrim2.cancel.Cancellation;
import org.jtrim2.cancel.CancellationToken;

/** Forgotten and refused, in this library's words. */
class Jtrim {
  interface Work {
    void start(String name);

    void start(String name, CancellationToken token);
  }

  void forgotten(Work work, CancellationToken token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancellationToken token) {
    work.start("index", Cancellation.UNCANCELABLE_TOKEN); // expect: NoneTokenPassed@start
    work.start("index", Cancellation.createCancellationSource().getToken()); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", Cancellation.UNCANCELABLE_TOKEN); // expect: NoneTokenFacade@start
  }
}
