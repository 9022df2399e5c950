package proof.gds;

import org.neo4j.gds.termination.TerminationFlag;
import org.neo4j.gds.termination.TerminationMonitor;

/** Uses what gds.family names, against the real types. */
class Proof {
  void rank(TerminationFlag flag) {
    while (flag.running()) {
      flag.assertRunning();
    }
  }

  void rankAll(TerminationMonitor monitor) {
    if (!monitor.isTerminated()) {
      rank(TerminationFlag.wrap(monitor));
    }
  }

  void rankAll() {
    rank(TerminationFlag.RUNNING_TRUE);
  }
}
