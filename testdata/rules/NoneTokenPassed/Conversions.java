package acme.noneconversions;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.SubMonitor;

/** A none hides in a conversion: the callee takes only what is made from a token. */
class Conversions {
  interface Index {
    void rebuild(String project, SubMonitor progress);

    void compact(String project, QuietMonitor progress);

    void clear(String project, IProgressMonitor progress);
  }

  /** A project's own conversion. */
  static class QuietMonitor extends ProgressMonitorWrapper {
    QuietMonitor(IProgressMonitor monitor, int ticks) {
      super(monitor);
    }
  }

  void converted(Index index, IProgressMonitor monitor) {
    index.rebuild("shop", SubMonitor.convert(monitor, 10));
    index.rebuild("shop", SubMonitor.convert(null, 10)); // expect: NoneTokenPassed@rebuild
    index.rebuild("shop", SubMonitor.convert(new NullProgressMonitor())); // expect: NoneTokenPassed@rebuild
    index.compact("shop", new QuietMonitor(monitor, 1));
    index.compact("shop", new QuietMonitor(new NullProgressMonitor(), 1)); // expect: NoneTokenPassed@compact
  }

  void throughLocal(Index index, IProgressMonitor monitor) {
    QuietMonitor quiet = new QuietMonitor(null, 1);
    index.compact("shop", quiet); // expect: NoneTokenPassed@compact
    index.clear("shop", monitor);
  }

  /** Nothing but null fits, and the token could be converted. */
  void nullForConversion(Index index, IProgressMonitor monitor) {
    index.rebuild("shop", null); // expect: NoneTokenPassed@rebuild
    index.compact("shop", null); // expect: NoneTokenPassed@compact
    index.clear("shop", monitor);
  }

  /** A local that is derived from itself is what it was made of. */
  void derivedFromItself(Index index, IProgressMonitor monitor, int projects) {
    SubMonitor sub = SubMonitor.convert(new NullProgressMonitor(), 10);
    sub = SubMonitor.convert(sub, projects);
    index.rebuild("shop", sub); // expect: NoneTokenPassed@rebuild
    index.clear("shop", monitor);
  }

  void derivedFromToken(Index index, IProgressMonitor monitor, int projects) {
    SubMonitor sub = SubMonitor.convert(monitor, 10);
    sub = sub.setWorkRemaining(projects);
    sub = SubMonitor.convert(sub, projects);
    index.rebuild("shop", sub);
  }

  void eitherWay(Index index, IProgressMonitor monitor, boolean quiet) {
    SubMonitor sub = SubMonitor.convert(new NullProgressMonitor());
    if (!quiet) {
      sub = SubMonitor.convert(monitor, 10);
    }
    index.rebuild("shop", sub);
  }

  /** A token of another family cannot be converted here. */
  interface Cancel {
    boolean isCancelled();
  }

  void otherKind(Index index, Cancel cancel) {
    index.rebuild("shop", null); // expect: NoneTokenFacade:info@rebuild
  }
}
