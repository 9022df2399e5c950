package acme.tokenincleanup;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Clean-up that happens, and calls that are none. */
class Silent {
  interface Upload {
    void send(String file, CancellationToken token);

    void abort(String file, CancellationToken token);
  }

  interface Folder {
    void copy(String to, IProgressMonitor monitor) throws CoreException;

    void delete(boolean force, IProgressMonitor monitor) throws CoreException;
  }

  void none(Upload upload, CancellationToken token) {
    try {
      upload.send("orders.csv", token);
    } finally {
      upload.abort("orders.csv", CancellationToken.NONE);
    }
  }

  void freshAndBounded(Upload upload, CancellationToken token) {
    try {
      upload.send("orders.csv", token);
    } finally {
      try (CancellationTokenSource limit = new CancellationTokenSource()) {
        upload.abort("orders.csv", limit.token());
      }
    }
  }

  void freshLocal(Upload upload, CancellationToken token) {
    try (CancellationTokenSource limit = new CancellationTokenSource()) {
      CancellationToken cleanup = limit.token();
      try {
        upload.send("orders.csv", token);
      } finally {
        upload.abort("orders.csv", cleanup);
      }
    }
  }

  void noneLocal(Folder folder, IProgressMonitor monitor) throws CoreException {
    IProgressMonitor cleanup = new NullProgressMonitor();
    try {
      folder.copy("target", monitor);
    } catch (OperationCanceledException e) {
      folder.delete(true, cleanup);
      folder.delete(true, SubMonitor.convert(new NullProgressMonitor(), 1));
      throw e;
    }
  }

  static void finishProgress(IProgressMonitor monitor) {
    if (monitor != null) {
      monitor.done();
    }
  }

  /** Nothing of this is work that a cancellation could take away. */
  void progress(Folder folder, IProgressMonitor monitor) throws CoreException {
    SubMonitor sub = SubMonitor.convert(monitor, 10);
    try {
      folder.copy("target", sub.split(9));
    } finally {
      sub.setWorkRemaining(0);
      SubMonitor.convert(monitor).done();
      finishProgress(monitor);
      monitor.done();
    }
  }

  /** Of this file, and a cancelled token does not stop it. */
  void ownMethod(Folder folder, IProgressMonitor monitor) throws CoreException {
    try {
      folder.copy("target", monitor);
    } finally {
      endCopy(folder, monitor);
    }
  }

  private static void endCopy(Folder folder, IProgressMonitor monitor) {
    boolean cancelled = monitor.isCanceled();
    monitor.done();
    folder.toString().repeat(cancelled ? 1 : 2);
  }

  /** Told not to ask. */
  void deafChild(Folder folder, IProgressMonitor monitor) throws CoreException {
    SubMonitor sub = SubMonitor.convert(monitor, 10);
    try {
      folder.copy("target", sub.split(9));
    } finally {
      folder.delete(true, sub.split(1, SubMonitor.SUPPRESS_ISCANCELED));
    }
  }

  void asked(Folder folder, IProgressMonitor monitor) throws CoreException {
    try {
      folder.copy("target", monitor);
    } finally {
      if (!monitor.isCanceled()) {
        folder.delete(true, monitor);
      }
    }
  }

  /** Another exception says nothing of a cancellation. */
  void anotherCatch(Upload upload, CancellationToken token) {
    try {
      upload.send("orders.csv", token);
    } catch (IllegalStateException e) {
      upload.abort("orders.csv", token);
    }
  }

  void throwing(Upload upload, CancellationToken token) {
    try {
      upload.send("orders.csv", token);
    } catch (CancellationException e) {
      throw cancelled(e, token);
    }
  }

  private static RuntimeException cancelled(CancellationException e, CancellationToken token) {
    return token.isCancelled() ? e : new IllegalStateException(e);
  }

  void later(Upload upload, CancellationToken token) throws Exception {
    AutoCloseable handle = token.register(() -> {});
    try {
      upload.send("orders.csv", token);
    } finally {
      handle.close();
    }
  }

  static final class Cancellations {
    static void throwIfCancelled(CancellationToken token) {
      token.throwIfCancelled();
    }
  }

  /** Asking is no clean-up. */
  void asked(Upload upload, CancellationToken token) {
    try {
      upload.send("orders.csv", token);
    } finally {
      Cancellations.throwIfCancelled(token);
    }
  }

  /** What stops its report is another token. */
  static class Shop {
    private final Upload upload;
    private final CancellationToken shutdown;

    Shop(Upload upload, CancellationToken shutdown) {
      this.upload = upload;
      this.shutdown = shutdown;
    }

    void send(CancellationToken token) {
      try {
        upload.send("orders.csv", token);
      } finally {
        report(token);
      }
    }

    private void report(CancellationToken token) {
      boolean isStopped = token.isCancelled();
      shutdown.throwIfCancelled();
      System.out.println(upload + (isStopped ? " stopped" : " done"));
    }
  }
}
