package acme.libraries;

import org.eclipse.xtext.util.CancelIndicator;

/** Forgotten and refused, in this library's words. */
class Xtext {
  interface Work {
    void start(String name);

    void start(String name, CancelIndicator token);
  }

  void forgotten(Work work, CancelIndicator token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancelIndicator token) {
    work.start("index", CancelIndicator.NullImpl); // expect: NoneTokenPassed@start
    work.start("index", () -> false); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", CancelIndicator.NullImpl); // expect: NoneTokenFacade@start
  }
}
