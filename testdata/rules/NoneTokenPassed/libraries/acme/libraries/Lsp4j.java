package acme.libraries;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** Forgotten and refused, in this library's words. */
class Lsp4j {
  interface Work {
    void start(String name);

    void start(String name, CancelChecker token);
  }

  void forgotten(Work work, CancelChecker token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancelChecker token) {
    work.start("index", () -> {}); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", () -> {}); // expect: NoneTokenFacade@start
  }
}
