package acme.libraries;

import org.neo4j.procedure.TerminationGuard;

/** Forgotten and refused, in this library's words. */
class Neo4j {
  interface Work {
    void start(String name);

    void start(String name, TerminationGuard token);
  }

  void forgotten(Work work, TerminationGuard token) {
    work.start("index"); // expect: TokenNotForwarded@start
    work.start("index", token);
  }
}
