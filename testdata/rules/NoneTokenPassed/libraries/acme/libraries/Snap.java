package acme.libraries;

import com.bc.ceres.core.ProgressMonitor;

/** Forgotten and refused, in this library's words. */
class Snap {
  interface Work {
    void start(String name);

    void start(String name, ProgressMonitor token);
  }

  void forgotten(Work work, ProgressMonitor token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, ProgressMonitor token) {
    work.start("index", ProgressMonitor.NULL); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", ProgressMonitor.NULL); // expect: NoneTokenFacade@start
  }
}
