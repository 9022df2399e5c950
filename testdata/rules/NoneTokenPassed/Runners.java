package acme.imports;

import java.io.InputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;

/** A lambda's own token is as good as what its runner is given. */
class Runners {
  private final IWorkspace workspace;

  Runners(IWorkspace workspace) {
    this.workspace = workspace;
  }

  /** The runner is told that nobody cancels: that is the place to mend. */
  void importLater(IFile file, InputStream in) throws CoreException {
    ICoreRunnable operation =
        m -> file.create(in, true, null); // expect: NoneTokenPassed:info@create
    workspace.run(operation, null, 0, null); // expect: NoneTokenFacade:info@run
  }

  void importNow(IFile file, InputStream in) throws CoreException {
    ICoreRunnable operation =
        m -> file.create(in, true, null); // expect: NoneTokenPassed:info@create
    operation.run(null); // expect: NoneTokenFacade:info@run
  }

  /** One of the runners hands on a real monitor, and the lambda does not. */
  void importWith(IFile file, InputStream in, IProgressMonitor monitor) throws CoreException {
    ICoreRunnable operation = m -> file.create(in, true, null); // expect: NoneTokenPassed@create
    if (file.exists()) {
      operation.run(monitor);
    } else {
      workspace.run(operation, null, 0, monitor);
    }
  }

  /** Nobody here says with what it is run. */
  ICoreRunnable importer(IFile file, InputStream in) {
    return m -> file.create(in, true, null); // expect: NoneTokenPassed@create
  }
}
