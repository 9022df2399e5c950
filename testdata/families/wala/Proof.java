package proof.wala;

import com.ibm.wala.util.CancelException;
import com.ibm.wala.util.MonitorUtil;
import com.ibm.wala.util.MonitorUtil.IProgressMonitor;
import com.ibm.wala.util.NullProgressMonitor;

/** Uses what wala.family names, against the real types. */
class Proof {
  void solve(IProgressMonitor monitor) throws CancelException {
    while (!monitor.isCanceled()) {
      MonitorUtil.throwExceptionIfCanceled(monitor);
      MonitorUtil.worked(monitor, 1);
    }
  }

  void solve() throws CancelException {
    solve(new NullProgressMonitor());
    solve(null);
  }
}
