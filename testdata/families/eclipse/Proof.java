package proof.eclipse;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Uses what eclipse.family names, against the real types. */
class Proof {
  void index(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, "Indexing", 10);
    while (!progress.isCanceled()) {
      file(progress.newChild(1));
      progress.checkCanceled();
    }
    file(monitor.slice(2));
  }

  void indexInSilence() {
    file(new NullProgressMonitor());
    file(null);
    file(SubMonitor.convert(null));
    file(IProgressMonitor.nullSafe(null));
  }

  void file(IProgressMonitor monitor) {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
  }

  void atOnce(IProgressMonitor monitor) {
    SafeRunner.run(() -> file(monitor));
  }

  Job later() {
    return new Job("Index") {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        index(monitor);
        return Status.OK_STATUS;
      }
    };
  }
}
