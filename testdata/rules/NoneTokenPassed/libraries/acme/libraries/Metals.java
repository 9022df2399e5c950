package acme.libraries;

import scala.meta.pc.CancelToken;

/** Forgotten and refused, in this library's words. */
class Metals {
  interface Work {
    void start(String name);

    void start(String name, CancelToken token);
  }

  void forgotten(Work work, CancelToken token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancelToken token) {
    work.start("index", null); // expect: NoneTokenPassed@start
  }
}
