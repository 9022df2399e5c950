package acme.swallowed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Catches that take a cancellation, and such that do not. */
class Catches {
  interface Index {
    void update(String file, IProgressMonitor monitor) throws CoreException;

    void touch(String file);
  }

  private final List<Exception> problems = new ArrayList<>();
  private boolean failed;

  void named(Index index, IProgressMonitor monitor) throws CoreException {
    try {
      index.update("a", monitor);
    } catch (OperationCanceledException e) { // expect: CancellationSwallowed@catch
      System.out.println("cancelled");
    }
    index.touch("b");
  }

  void union(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (CoreException | OperationCanceledException e) { // expect: CancellationSwallowed@catch
      e.printStackTrace();
    }
    index.touch("b");
  }

  void broad(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) { // expect: CancellationSwallowed@catch
      e.printStackTrace();
    }
    index.touch("b");
  }

  /** It never ends once cancelled. */
  void inALoop(Index index, List<String> files, IProgressMonitor monitor) {
    for (String file : files) {
      try {
        index.update(file, monitor);
      } catch (RuntimeException e) { // expect: CancellationSwallowed@catch
        continue;
      } catch (CoreException e) {
        e.printStackTrace();
      }
    }
  }

  void raised(List<String> files, IProgressMonitor monitor) {
    SubMonitor sub = SubMonitor.convert(monitor, files.size());
    for (String file : files) {
      try {
        sub.checkCanceled();
        file.trim();
      } catch (RuntimeException e) { // expect: CancellationSwallowed@catch
        e.printStackTrace();
      }
    }
  }

  /** The cause is forgotten: to callers it is a failure. */
  void forgotten(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) { // expect: CancellationSwallowed@catch
      throw new IllegalStateException("index is broken");
    }
  }

  void wrapped(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) {
      throw new IllegalStateException("index is broken", e);
    }
  }

  void rethrown(Index index, IProgressMonitor monitor) throws CoreException {
    try {
      index.update("a", monitor);
    } catch (RuntimeException e) {
      index.touch("a");
      throw e;
    }
    index.touch("b");
  }

  void rethrownForSome(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) {
      if (e instanceof OperationCanceledException) {
        throw (OperationCanceledException) e;
      }
      e.printStackTrace();
    }
    index.touch("b");
  }

  boolean returns(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) {
      return false;
    }
    index.touch("b");
    return true;
  }

  void breaks(Index index, List<String> files, IProgressMonitor monitor) {
    for (String file : files) {
      try {
        index.update(file, monitor);
      } catch (Exception e) {
        break;
      }
    }
    index.touch("b");
  }

  void earlier(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (OperationCanceledException e) {
      throw e;
    } catch (Exception e) {
      e.printStackTrace();
    }
    index.touch("b");
  }

  void rereads(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      e.printStackTrace();
    }
    index.touch("b");
  }

  void rereadsLater(Index index, List<String> files, IProgressMonitor monitor) {
    for (String file : files) {
      if (monitor.isCanceled()) {
        return;
      }
      try {
        index.update(file, monitor);
      } catch (Exception e) {
        e.printStackTrace();
      }
    }
  }

  void throughAHelper(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) {
      rethrow(e);
    }
    index.touch("b");
  }

  private static void rethrow(Exception e) {
    throw new IllegalStateException(e);
  }

  void handedOn(Index index, IProgressMonitor monitor, CompletableFuture<String> result) { // expect: TokenPosition@monitor
    try {
      index.update("a", monitor);
    } catch (Exception e) {
      result.completeExceptionally(e);
    }
    try {
      index.update("b", monitor);
    } catch (Exception e) {
      problems.add(e);
    }
    try {
      index.update("c", monitor);
    } catch (Exception e) {
      failed = true;
    }
    index.touch("b");
  }

  /** Nothing in it can raise the signal. */
  void other(Index index, IProgressMonitor monitor) { // expect: UnusedToken@monitor
    try {
      index.touch("a");
    } catch (Exception e) {
      e.printStackTrace();
    }
    index.touch("b");
  }

  /** A narrow catch does not take it. */
  void narrow(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (CoreException e) {
      e.printStackTrace();
    }
    index.touch("b");
  }

  /** In a listener too. */
  Runnable listener(Index index, IProgressMonitor monitor) {
    return () -> {
      switch (problems.size()) {
        case 0:
          try {
            index.update("a", monitor);
          } catch (CoreException e) {
            e.printStackTrace();
          } catch (OperationCanceledException e) {
            System.out.println("cancelled");
          }
          break;
        default:
          index.touch("b");
      }
    };
  }

  /** By its name, as the last thing: the method ends, which is what was asked for. */
  void ends(Index index, IProgressMonitor monitor) throws CoreException {
    try {
      index.update("a", monitor);
    } catch (OperationCanceledException e) {
      System.out.println("cancelled");
    }
  }

  /** By a broad type the caller goes on. */
  void endsByChance(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) { // expect: CancellationSwallowed@catch
      e.printStackTrace();
    }
  }

  /** The outermost boundary of a job. */
  Job job(Index index) {
    return new Job("Index") {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        try {
          index.update("a", monitor);
        } catch (Exception e) {
          e.printStackTrace();
        }
        return Status.OK_STATUS;
      }
    };
  }

  /** What must end its work. */
  void dispose(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) {
      e.printStackTrace();
    }
    index.touch("b");
  }

  void cleanUp(Index index, IProgressMonitor monitor) throws CoreException {
    try {
      index.update("a", monitor);
    } finally {
      try {
        index.update("b", monitor); // expect: TokenInCleanup@update
      } catch (Exception e) {
        e.printStackTrace();
      }
      index.touch("b");
    }
  }

  @SuppressWarnings("CancellationSwallowed")
  void suppressed(Index index, IProgressMonitor monitor) {
    try {
      index.update("a", monitor);
    } catch (Exception e) {
      e.printStackTrace();
    }
    index.touch("b");
  }
}
