package proof.elk;

import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.core.util.IElkProgressMonitor;
import org.eclipse.elk.core.util.NullElkProgressMonitor;

/** Uses what elk.family names, against the real types. */
class Proof {
  void layout(IElkProgressMonitor monitor) {
    if (!monitor.isCanceled()) {
      layout(monitor.subTask(1));
    }
  }

  void layout() {
    layout(new NullElkProgressMonitor());
    layout(new BasicProgressMonitor());
  }
}
