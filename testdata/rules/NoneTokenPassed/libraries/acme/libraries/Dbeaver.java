package acme.libraries;

import org.jkiss.dbeaver.model.runtime.DBRProgressMonitor;

/** Forgotten and refused, in this library's words. */
class Dbeaver {
  interface Work {
    void start(String name);

    void start(String name, DBRProgressMonitor token);
  }

  void forgotten(Work work, DBRProgressMonitor token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, DBRProgressMonitor token) {
    work.start("index", new org.jkiss.dbeaver.model.runtime.VoidProgressMonitor()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
    work.start("index", org.jkiss.dbeaver.model.runtime.VoidProgressMonitor.INSTANCE); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new org.jkiss.dbeaver.model.runtime.VoidProgressMonitor()); // expect: NoneTokenFacade@start
  }
}
