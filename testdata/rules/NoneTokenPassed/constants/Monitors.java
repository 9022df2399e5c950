package acme.constants;

import acme.CancellationToken;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What javac tells of another file does not say what its constants are given. */
interface Monitors {
  IProgressMonitor QUIET = new NullProgressMonitor();
  CancellationToken UNHEARD = CancellationToken.NONE;
}
