package acme.libraries;

import org.neo4j.gds.termination.TerminationFlag;

/** Forgotten and refused, in this library's words. */
class Gds {
  interface Work {
    void start(String name);

    void start(String name, TerminationFlag token);
  }

  void forgotten(Work work, TerminationFlag token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }

  void none(Work work, TerminationFlag token) {
    work.start("index", TerminationFlag.RUNNING_TRUE); // expect: NoneTokenPassed@start
    work.start("index", TerminationFlag.DEFAULT); // expect: NoneTokenPassed@start
  }

  static void door(Work work) {
    work.start("index", TerminationFlag.RUNNING_TRUE); // expect: NoneTokenFacade@start
  }
}
