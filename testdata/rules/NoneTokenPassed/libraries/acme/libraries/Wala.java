package acme.libraries;

import com.ibm.wala.util.MonitorUtil.IProgressMonitor;
import com.ibm.wala.util.NullProgressMonitor;

/** Forgotten and refused, in this library's words. */
class Wala {
  interface Work {
    void start(String name);

    void start(String name, IProgressMonitor token);
  }

  void forgotten(Work work, IProgressMonitor token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, IProgressMonitor token) {
    work.start("index", new NullProgressMonitor()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new NullProgressMonitor()); // expect: NoneTokenFacade@start
  }
}
