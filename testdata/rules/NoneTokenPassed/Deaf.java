package acme.deaf;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** What is run never looks at the token that it is given, so the none costs nothing: an info. */
class Deaf {
  private final IWorkspace workspace;
  private final IWorkspaceRunnable nothing = m -> {};
  private final IWorkspaceRunnable asking = m -> m.subTask("ask");
  private IWorkspaceRunnable changing = m -> {};

  Deaf(IWorkspace workspace) {
    this.workspace = workspace;
  }

  void mark(IMarker marker, IProgressMonitor monitor) throws CoreException {
    monitor.subTask("mark");
    workspace.run(m -> marker.setAttribute("shop", true), null); // expect: NoneTokenPassed:info@run
    workspace.run( // expect: NoneTokenPassed:info@run
        new IWorkspaceRunnable() {
          @Override
          public void run(IProgressMonitor ignored) throws CoreException {
            marker.setAttribute("shop", true);
          }
        },
        null);
    IWorkspaceRunnable later = m -> marker.delete();
    workspace.run(later, null); // expect: NoneTokenPassed:info@run
    new IWorkspaceRunnable() {
      @Override
      public void run(IProgressMonitor ignored) throws CoreException {
        marker.setAttribute("shop", true);
      }
    }.run(null); // expect: NoneTokenPassed:info@run
  }

  void change(IWorkspaceRunnable other) {
    changing = other;
  }

  /** A final field holds what it was made with. */
  void kept(IProgressMonitor monitor) throws CoreException {
    workspace.run(nothing, null); // expect: NoneTokenPassed:info@run
    workspace.run(this.nothing, null); // expect: NoneTokenPassed:info@run
    workspace.run(asking, null); // expect: NoneTokenPassed@run
    workspace.run(changing, null); // expect: NoneTokenPassed@run
  }

  /** Nobody with a token loses anything by it. */
  void markAll(IMarker[] markers, IProgressMonitor monitor) throws CoreException {
    monitor.subTask("mark");
    for (IMarker marker : markers) {
      rename(marker);
    }
  }

  private void rename(IMarker marker) throws CoreException {
    workspace.run(m -> marker.setAttribute("shop", true), null); // expect: NoneTokenFacade:info@run
  }
}
