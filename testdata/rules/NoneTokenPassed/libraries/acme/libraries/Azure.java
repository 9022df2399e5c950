package acme.libraries;

import com.azure.android.core.util.CancellationToken;

/** Forgotten and refused, in this library's words. */
class Azure {
  interface Work {
    void start(String name);

    void start(String name, CancellationToken token);
  }

  void forgotten(Work work, CancellationToken token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancellationToken token) {
    work.start("index", CancellationToken.NONE); // expect: NoneTokenPassed@start
    work.start("index", new CancellationToken()); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", CancellationToken.NONE); // expect: NoneTokenFacade@start
  }
}
