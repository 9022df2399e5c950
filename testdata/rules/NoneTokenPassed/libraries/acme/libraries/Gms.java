package acme.libraries;

import com.google.android.gms.tasks.CancellationToken;

/** Forgotten and refused, in this library's words. */
class Gms {
  interface Work {
    void start(String name);

    void start(String name, CancellationToken token);
  }

  void forgotten(Work work, CancellationToken token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancellationToken token) {
    work.start("index", new com.google.android.gms.tasks.CancellationTokenSource().getToken()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new com.google.android.gms.tasks.CancellationTokenSource().getToken()); // expect: NoneTokenFacade@start
  }
}
