package acme.explained;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.util.TemporaryBuffer;

/** Nones that somebody gave thought to, and one that costs nothing. */
class Explained {
  interface Workspace {
    void build(String project, IProgressMonitor monitor);
  }

  /** The comment beside it says that it is meant: worth a look, not a warning. */
  void explained(Workspace workspace, IProgressMonitor monitor) {
    workspace.build("shop", null /* no progress here */); // expect: NoneTokenPassed:info@build
    workspace.build("shop", null /* must not be cancelled */); // expect: NoneTokenPassed:info@build
  }

  /** Somebody else looks after it, says the remark. */
  void watched(Workspace workspace, IProgressMonitor monitor) {
    // Another job watches for cancellation,
    // so it is fine to give no more than a null monitor.
    workspace.build("shop", null); // expect: NoneTokenPassed:info@build
    // The monitor is told of the shop.
    workspace.build("shop", null); // expect: NoneTokenPassed@build
  }

  /** This one names the parameter, no reason. */
  void named(Workspace workspace, IProgressMonitor monitor) {
    workspace.build("shop", null /* monitor */); // expect: NoneTokenPassed@build
  }

  /** A remark above a statement is about all its lines. */
  void saidAboveTheStatement(Workspace workspace, IProgressMonitor monitor) {
    // heed: detached the index must be whole before anybody reads it
    java.util.List.of(
            "shop",
            "depot")
        .forEach(
            name ->
                workspace.build(name, null)); // the same statement still
    workspace.build("shop", null); // expect: NoneTokenPassed@build
  }

  static void door(Workspace workspace) {
    workspace.build("shop", null /* no progress available */); // expect: NoneTokenFacade:info@build
  }

  /**
   * On its way out.
   *
   * @deprecated use something else
   */
  static void leaving(Workspace workspace) {
    workspace.build("shop", null); // expect: NoneTokenFacade:info@build
  }

  /** The buffer tells its progress and never asks: without a token it is no less cancellable. */
  void progressOnly(TemporaryBuffer buffer, OutputStream out, ProgressMonitor monitor)
      throws IOException {
    buffer.writeTo(out, null);
  }
}
