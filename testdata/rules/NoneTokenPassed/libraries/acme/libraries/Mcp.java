package acme.libraries;

import io.quarkiverse.mcp.server.Cancellation;

/** Forgotten and refused, in this library's words. */
class Mcp {
  interface Work {
    void start(String name);

    void start(String name, Cancellation token);
  }

  void forgotten(Work work, Cancellation token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }
}
