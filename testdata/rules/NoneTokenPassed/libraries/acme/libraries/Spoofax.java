package acme.libraries;

import org.metaborg.util.task.ICancel;
import org.metaborg.util.task.NullCancel;

/** Forgotten and refused, in this library's words. */
class Spoofax {
  interface Work {
    void start(String name);

    void start(String name, ICancel token);
  }

  void forgotten(Work work, ICancel token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, ICancel token) {
    work.start("index", new NullCancel()); // expect: NoneTokenPassed@start
    work.start("index", null); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", new NullCancel()); // expect: NoneTokenFacade@start
  }
}
