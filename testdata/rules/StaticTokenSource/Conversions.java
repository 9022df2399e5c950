package acme;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** A shared monitor that nobody can cancel, made by a conversion. */
final class Conversions {
  private static final IProgressMonitor QUIET = SubMonitor.convert(new NullProgressMonitor());

  void index(String name) {
    QUIET.subTask(name);
  }
}
