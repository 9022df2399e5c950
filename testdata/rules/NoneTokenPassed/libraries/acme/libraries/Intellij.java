package acme.libraries;

import com.intellij.openapi.progress.ProgressIndicator;

/** Forgotten and refused, in this library's words. */
class Intellij {
  interface Work {
    void start(String name);

    void start(String name, ProgressIndicator token);
  }

  void forgotten(Work work, ProgressIndicator token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, ProgressIndicator token) {
    work.start("index", new com.intellij.openapi.progress.EmptyProgressIndicator()); // expect: NoneTokenPassed@start
    work.start("index", com.intellij.openapi.progress.DumbProgressIndicator.INSTANCE); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new com.intellij.openapi.progress.EmptyProgressIndicator()); // expect: NoneTokenFacade@start
  }
}
