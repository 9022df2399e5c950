package acme.libraries;

import org.apache.calcite.util.CancelFlag;

/** Forgotten and refused, in this library's words. */
class Calcite {
  interface Work {
    void start(String name);

    void start(String name, CancelFlag token);
  }

  void forgotten(Work work, CancelFlag token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }
}
