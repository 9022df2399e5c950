package acme.libraries;

import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ProgressMonitor;

/** Forgotten and refused, in this library's words. */
class Jgit {
  interface Work {
    void start(String name);

    void start(String name, ProgressMonitor token);
  }

  void forgotten(Work work, ProgressMonitor token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, ProgressMonitor token) {
    work.start("index", NullProgressMonitor.INSTANCE); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", NullProgressMonitor.INSTANCE); // expect: NoneTokenFacade@start
  }
}
