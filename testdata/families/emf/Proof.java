package proof.emf;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;

/** Uses what emf.family names, against the real types. */
class Proof {
  void generate(Monitor monitor) {
    if (!monitor.isCanceled()) {
      generate(BasicMonitor.toIProgressMonitor(monitor));
    }
  }

  void generate(IProgressMonitor monitor) {
    generate(BasicMonitor.toMonitor(monitor));
    generate(new BasicMonitor());
    generateModel(null);
  }

  void generateModel(Monitor monitor) {
    generate(monitor);
  }
}
