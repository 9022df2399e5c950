package acme.libraries;

import org.locationtech.geogig.repository.DefaultProgressListener;
import org.locationtech.geogig.repository.ProgressListener;

/** Forgotten and refused, in this library's words. */
class Geogig {
  interface Work {
    void start(String name);

    void start(String name, ProgressListener token);
  }

  void forgotten(Work work, ProgressListener token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, ProgressListener token) {
    work.start("index", DefaultProgressListener.NULL); // expect: NoneTokenPassed@start
    work.start("index", new DefaultProgressListener()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", DefaultProgressListener.NULL); // expect: NoneTokenFacade@start
  }
}
