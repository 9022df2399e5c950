package acme.libraries;

import dev.failsafe.ExecutionContext;

/** Forgotten and refused, in this library's words. */
class Failsafe {
  interface Work {
    void start(String name);

    void start(String name, ExecutionContext token);
  }

  void forgotten(Work work, ExecutionContext token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }
}
