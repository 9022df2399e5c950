package proof.jgit;

import org.eclipse.jgit.errors.CancelledException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.ThreadSafeProgressMonitor;

/** Uses what jgit.family names, against the real types. */
class Proof {
  void pack(ProgressMonitor monitor, int objects) throws CancelledException {
    ProgressMonitor shared = new ThreadSafeProgressMonitor(monitor);
    for (int i = 0; i < objects; i++) {
      if (shared.isCancelled()) {
        throw new CancelledException("packing");
      }
    }
  }

  void packInSilence() throws CancelledException {
    pack(NullProgressMonitor.INSTANCE, 1);
    pack(null, 1);
  }
}
