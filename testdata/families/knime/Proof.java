package proof.knime;

import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;

/** Uses what knime.family names, against the real types. */
class Proof {
  void execute(ExecutionContext context) throws CanceledExecutionException {
    context.checkCanceled();
    filter(context.createSubExecutionContext(0.5));
    filter(context.createSubProgress(0.5));
  }

  void filter(ExecutionMonitor monitor) throws CanceledExecutionException {
    monitor.checkCanceled();
    filter(monitor.createNonCancelableSubProgress());
  }

  void filter() throws CanceledExecutionException {
    filter(new ExecutionMonitor());
  }
}
