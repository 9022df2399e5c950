package acme.libraries;

import org.opensearch.tasks.CancellableTask;

/** Forgotten and refused, in this library's words. */
class Opensearch {
  interface Work {
    void start(String name);

    void start(String name, CancellableTask token);
  }

  void forgotten(Work work, CancellableTask token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, CancellableTask token) {
    work.start("index", null); // expect: NoneTokenPassed@start
  }
}
