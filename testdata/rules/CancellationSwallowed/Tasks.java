package acme.swallowed;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Private methods that are all of a task, and such that are not. */
class Tasks {
  interface Index {
    void update(String file, IProgressMonitor monitor) throws CoreException;

    void touch(String file);
  }

  /** A schedule ends when its task throws: the task is the outermost boundary. */
  void schedule(ScheduledExecutorService executor, Index index, IProgressMonitor monitor) {
    executor.scheduleAtFixedRate(() -> safely(index, monitor), 1, 1, TimeUnit.HOURS);
    executor.execute(() -> safely(index, monitor));
  }

  private void safely(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) {
      e.printStackTrace();
    }
  }

  void all(List<Index> all, IProgressMonitor monitor) {
    all.forEach(index -> one(index, monitor));
  }

  /** The loop that calls it goes on. */
  private void one(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) { // expect: CancellationSwallowed@catch
      e.printStackTrace();
    }
  }

  void both(ScheduledExecutorService executor, Index index, IProgressMonitor monitor) {
    executor.execute(() -> twice(index, monitor));
    twice(index, monitor);
    index.touch("b");
  }

  private void twice(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) { // expect: CancellationSwallowed@catch
      e.printStackTrace();
    }
  }
}
