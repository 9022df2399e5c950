package acme.tokenincleanup;

import acme.CancellationToken;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.SubProgressMonitor;

/** Clean-up that a cancellation takes away. */
class Cleanup {
  interface Upload {
    void send(String file, CancellationToken token);

    void abort(String file, CancellationToken token);

    CancellationToken token();
  }

  interface Folder {
    void copy(String to, IProgressMonitor monitor) throws CoreException;

    void delete(boolean force, IProgressMonitor monitor) throws CoreException;
  }

  void inFinally(Upload upload, CancellationToken token) {
    try {
      upload.send("orders.csv", token);
    } finally {
      upload.abort("orders.csv", token); // expect: TokenInCleanup@abort
    }
  }

  void afterTheSignal(Folder folder, IProgressMonitor monitor) throws CoreException {
    try {
      folder.copy("target", monitor);
    } catch (OperationCanceledException e) {
      folder.delete(true, monitor); // expect: TokenInCleanup@delete
      throw e;
    }
  }

  void afterAUnion(Folder folder, IProgressMonitor monitor) throws CoreException {
    try {
      folder.copy("target", monitor);
    } catch (IllegalStateException | OperationCanceledException e) {
      folder.delete(true, monitor); // expect: TokenInCleanup@delete
      throw e;
    }
  }

  void derived(Folder folder, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, 10);
    try {
      folder.copy("target", progress.split(9));
    } finally {
      folder.delete(true, progress.newChild(1)); // expect: TokenInCleanup@delete
    }
  }

  /** The flag is about something else than whether the parent is asked. */
  void flagged(Folder folder, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, 10);
    try {
      folder.copy("target", progress.split(9));
    } finally {
      folder.delete(true, progress.newChild(1, SubMonitor.SUPPRESS_SUBTASK)); // expect: TokenInCleanup@delete
    }
  }

  void cast(Folder folder, Object monitor) throws CoreException {
    IProgressMonitor given = (IProgressMonitor) monitor;
    try {
      folder.copy("target", given);
    } finally {
      folder.delete(true, (IProgressMonitor) given);
    }
  }

  void castForAnOverload(Folder folder, SubMonitor monitor) throws CoreException {
    try {
      folder.copy("target", monitor);
    } finally {
      folder.delete(true, (IProgressMonitor) monitor); // expect: TokenInCleanup@delete
    }
  }

  void wrapped(Folder folder, IProgressMonitor monitor) throws CoreException {
    try {
      folder.copy("target", monitor);
    } finally {
      folder.delete(true, new SubProgressMonitor(monitor, 1)); // expect: TokenInCleanup@delete
    }
  }

  private final CancellationToken own;

  Cleanup(CancellationToken own) {
    this.own = own;
  }

  void fromAField(Upload upload, boolean started) {
    try {
      upload.send("orders.csv", own);
    } finally {
      if (started) {
        upload.abort("orders.csv", own); // expect: TokenInCleanup@abort
      }
    }
  }

  void fromARequest(Upload upload) {
    try {
      upload.send("orders.csv", upload.token());
    } finally {
      upload.abort("orders.csv", upload.token()); // expect: TokenInCleanup@abort
    }
  }

  void inALambda(List<String> files, Upload upload, CancellationToken token) {
    files.forEach(
        file -> {
          try {
            upload.send(file, token);
          } finally {
            upload.abort(file, token); // expect: TokenInCleanup@abort
          }
        });
  }

  /** Of this file, and it does what a cancelled token tells it. */
  void ownMethods(Upload upload, CancellationToken token) {
    try {
      upload.send("orders.csv", token);
    } finally {
      abort(upload, token); // expect: TokenInCleanup@abort
      drain(upload, token); // expect: TokenInCleanup@drain
      leave(upload, token); // expect: TokenInCleanup@leave
    }
  }

  private static void abort(Upload upload, CancellationToken token) {
    upload.abort("orders.csv", token);
  }

  private static void drain(Upload upload, CancellationToken token) {
    token.throwIfCancelled();
    upload.toString();
  }

  private static void leave(Upload upload, CancellationToken token) {
    if (token.isCancelled()) {
      return;
    }
    upload.toString();
  }

  @SuppressWarnings("TokenInCleanup")
  void suppressed(Upload upload, CancellationToken token) {
    try {
      upload.send("orders.csv", token);
    } catch (CancellationException e) {
      upload.abort("orders.csv", token);
    }
  }
}
