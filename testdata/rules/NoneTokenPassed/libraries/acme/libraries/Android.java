package acme.libraries;

import android.os.CancellationSignal;

/** Forgotten and refused, in this library's words. */
class Android {
  interface Work {
    void start(String name);

    void start(String name, CancellationSignal token);
  }

  void forgotten(Work work, CancellationSignal token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancellationSignal token) {
    work.start("index", new CancellationSignal()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new CancellationSignal()); // expect: NoneTokenFacade@start
  }
}
