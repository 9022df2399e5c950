package acme.libraries;

import org.geotools.api.util.ProgressListener;
import org.geotools.data.util.NullProgressListener;

/** Forgotten and refused, in this library's words. */
class Geotools {
  interface Work {
    void start(String name);

    void start(String name, ProgressListener token);
  }

  void forgotten(Work work, ProgressListener token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, ProgressListener token) {
    work.start("index", new NullProgressListener()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new NullProgressListener()); // expect: NoneTokenFacade@start
  }
}
