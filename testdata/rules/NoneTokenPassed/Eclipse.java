package acme.noneeclipse;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Eclipse's habits, good and bad. */
class Eclipse {
  interface Resources {
    void refreshLocal(int depth, IProgressMonitor monitor) throws CoreException;

    void run(ICoreRunnable work, IProgressMonitor monitor) throws CoreException;

    void run(ICoreRunnable work, Object rule, int flags, IProgressMonitor monitor)
        throws CoreException;
  }

  void nullInTheMiddle(Resources resources, IProgressMonitor monitor) throws CoreException {
    resources.run(m -> resources.refreshLocal(1, m), null, 0, monitor);
    resources.run(m -> resources.refreshLocal(1, m), null, 0, null); // expect: NoneTokenPassed@run
  }

  void innerNone(Resources resources, IProgressMonitor monitor) throws CoreException {
    resources.run(
        m -> resources.refreshLocal(1, null), // expect: NoneTokenPassed@refreshLocal
        monitor);
  }

  Job job(Resources resources) {
    return Job.create(
        "Refresh",
        (ICoreRunnable)
            m -> resources.refreshLocal(1, new NullProgressMonitor())); // expect: NoneTokenPassed@refreshLocal
  }

  /** At the boundary of a job catching the signal is right, and so is what follows it. */
  void boundary(Resources resources, IProgressMonitor monitor) throws CoreException {
    try {
      resources.refreshLocal(1, monitor);
    } catch (OperationCanceledException e) {
      resources.refreshLocal(0, null);
    }
  }

  void progress(Resources resources, IProgressMonitor monitor) throws CoreException {
    SubMonitor sub = SubMonitor.convert(monitor, 100);
    resources.refreshLocal(1, sub.split(50));
    resources.refreshLocal(1, null); // expect: NoneTokenPassed@refreshLocal
  }
}
