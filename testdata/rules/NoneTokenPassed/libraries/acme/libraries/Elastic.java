package acme.libraries;

import org.elasticsearch.tasks.Task;

/** Forgotten and refused, in this library's words. */
class Elastic {
  interface Work {
    void start(String name);

    void start(String name, Task token);
  }

  void forgotten(Work work, Task token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, Task token) {
    work.start("index", null); // expect: NoneTokenPassed@start
  }
}
