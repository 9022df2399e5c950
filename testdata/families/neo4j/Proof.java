package proof.neo4j;

import org.neo4j.procedure.TerminationGuard;

/** Uses what neo4j.family names, against the real types. */
class Proof {
  void call(TerminationGuard first, TerminationGuard second) {
    TerminationGuard.chain(first, second).check();
  }
}
