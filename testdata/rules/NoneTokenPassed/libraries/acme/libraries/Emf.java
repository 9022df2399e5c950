package acme.libraries;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;

/** Forgotten and refused, in this library's words. */
class Emf {
  interface Work {
    void start(String name);

    void start(String name, Monitor token);
  }

  void forgotten(Work work, Monitor token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, Monitor token) {
    work.start("index", new BasicMonitor()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new BasicMonitor()); // expect: NoneTokenFacade@start
  }
}
