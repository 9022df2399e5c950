package acme.eclipse;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Eclipse: monitors, jobs, runnables. */
class Eclipse {
  interface Resources {
    void refreshLocal(int depth) throws CoreException;

    void refreshLocal(int depth, IProgressMonitor monitor) throws CoreException;

    void run(ICoreRunnable work) throws CoreException;
  }

  void parameter(Resources resources, IProgressMonitor monitor) throws CoreException {
    resources.refreshLocal(2); // expect: TokenNotForwarded@refreshLocal
  }

  void subMonitor(Resources resources, SubMonitor monitor) throws CoreException {
    resources.refreshLocal(2); // expect: TokenNotForwarded@refreshLocal
    resources.refreshLocal(2, monitor.split(1));
    resources.refreshLocal(2, monitor.newChild(1));
    resources.refreshLocal(2, SubMonitor.convert(monitor, 5));
  }

  void runnable(Resources resources) throws CoreException {
    resources.run(monitor -> resources.refreshLocal(2)); // expect: TokenNotForwarded@refreshLocal
  }

  Job job(Resources resources, List<String> names) {
    return Job.create(
        "Refresh",
        (ICoreRunnable)
            monitor -> {
              for (String name : names) {
                System.out.println(name);
                resources.refreshLocal(1); // expect: TokenNotForwarded@refreshLocal
              }
            });
  }
}
