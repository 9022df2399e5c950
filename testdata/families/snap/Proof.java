package proof.snap;

import com.bc.ceres.core.ProgressMonitor;
import com.bc.ceres.core.SubProgressMonitor;

/** Uses what snap.family names, against the real types. */
class Proof {
  void correct(ProgressMonitor monitor) {
    if (!monitor.isCanceled()) {
      correct(SubProgressMonitor.create(monitor, 1));
      correct(new SubProgressMonitor(monitor, 1));
    }
  }

  void correct() {
    correct(ProgressMonitor.NULL);
    correct(null);
  }
}
