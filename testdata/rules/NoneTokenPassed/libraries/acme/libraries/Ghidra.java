package acme.libraries;

import ghidra.util.task.TaskMonitor;

/** Forgotten and refused, in this library's words. */
class Ghidra {
  interface Work {
    void start(String name);

    void start(String name, TaskMonitor token);
  }

  void forgotten(Work work, TaskMonitor token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, TaskMonitor token) {
    work.start("index", TaskMonitor.DUMMY); // expect: NoneTokenPassed@start
    work.start("index", new ghidra.util.task.ConsoleTaskMonitor()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", TaskMonitor.DUMMY); // expect: NoneTokenFacade@start
  }
}
