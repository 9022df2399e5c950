package acme.libraries;

import org.elasticsearch.tasks.Task;
import org.elasticsearch.tasks.TaskManager;

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

  /** To end the registration of a task is not its work. */
  void registered(Work work, Task token, TaskManager manager) {
    try {
      work.start("index", token);
    } finally {
      manager.unregister(token);
    }
  }
}
