package acme.constants;

import acme.CancellationToken;
import acme.Catalog;
import org.eclipse.core.runtime.IProgressMonitor;

/** Uses the constants of another file. */
class Jobs {
  interface Workspace {
    void build(String project, IProgressMonitor monitor);
  }

  void build(Workspace workspace, IProgressMonitor monitor) {
    monitor.subTask("shop");
    workspace.build("shop", Monitors.QUIET); // expect: NoneTokenPassed@build
  }

  void load(Catalog catalog, CancellationToken token) {
    token.throwIfCancelled();
    catalog.load("4711", Monitors.UNHEARD); // expect: NoneTokenPassed@load
  }
}
