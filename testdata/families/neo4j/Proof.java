import org.neo4j.gds.termination.TerminationFlag;
import org.neo4j.gds.termination.TerminationMonitor;
import org.neo4j.procedure.TerminationGuard;

/** Uses what neo4j.family names, against the real types. */
class Proof {
  void rank(TerminationFlag flag) {
    while (flag.running()) {
      flag.assertRunning();
    }
  }

  void rank(TerminationMonitor monitor) {
    if (!monitor.isTerminated()) {
      rank(TerminationFlag.wrap(monitor));
    }
    rank(TerminationFlag.RUNNING_TRUE);
  }

  void call(TerminationGuard first, TerminationGuard second) {
    TerminationGuard.chain(first, second).check();
  }
}
