package acme.libraries;

import com.parse.boltsinternal.CancellationToken;
import com.parse.boltsinternal.CancellationTokenSource;

/** Forgotten and refused, in this library's words. */
class BoltsOfParse {
  interface Work {
    void start(String name);

    void start(String name, CancellationToken token);
  }

  void forgotten(Work work, CancellationToken token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancellationToken token) {
    work.start("index", new CancellationTokenSource().getToken()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new CancellationTokenSource().getToken()); // expect: NoneTokenFacade@start
  }
}
