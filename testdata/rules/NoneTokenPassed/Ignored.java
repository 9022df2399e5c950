package acme.noneignored;

import acme.CancellationToken;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The callee never looks at its token, so the none costs nothing here: an info. */
class Ignored {
  interface Journal {
    void flush(CancellationToken token);
  }

  void save(Journal journal, List<String> lines, CancellationToken token) {
    journal.flush(token);
    reset(lines, CancellationToken.NONE); // expect: NoneTokenPassed:info@reset
    store(journal, CancellationToken.NONE); // expect: NoneTokenPassed@store
  }

  private void reset(List<String> lines, CancellationToken token) { // expect: UnusedToken@token
    lines.forEach(l -> System.out.println(l));
  }

  private void store(Journal journal, CancellationToken token) {
    journal.flush(token);
  }

  /** What calls each other in a circle is work as soon as one of them works. */
  void circle(Journal journal, CancellationToken token) {
    journal.flush(token);
    enter(journal, 3, CancellationToken.NONE); // expect: NoneTokenPassed@enter
    visit(journal, 3, CancellationToken.NONE); // expect: NoneTokenPassed@visit
  }

  private void enter(Journal journal, int depth, CancellationToken token) {
    if (depth > 0) {
      visit(journal, depth - 1, token);
    }
    journal.flush(token);
  }

  private void visit(Journal journal, int depth, CancellationToken token) {
    enter(journal, depth, token);
  }

  /** What it is made with is told how far it is, and never asked. */
  static class Walker {
    private final IProgressMonitor monitor;

    Walker(IProgressMonitor monitor) {
      this.monitor = monitor;
    }

    void step(Runnable work) {
      work.run();
      monitor.worked(1);
      this.monitor.subTask("next");
    }
  }

  static class AskingWalker {
    private final IProgressMonitor monitor;

    AskingWalker(IProgressMonitor monitor) {
      this.monitor = monitor;
    }

    void step(Runnable work) {
      if (!monitor.isCanceled()) {
        work.run();
      }
    }
  }

  static class HandingWalker {
    private final IProgressMonitor monitor;

    HandingWalker(IProgressMonitor monitor) {
      this.monitor = monitor;
    }

    void step(IResource resource) throws CoreException {
      resource.refreshLocal(IResource.DEPTH_INFINITE, monitor);
    }
  }

  /** Who knows what its subclasses do with it? */
  static class OpenWalker {
    final IProgressMonitor monitor;

    OpenWalker(IProgressMonitor monitor) {
      this.monitor = monitor;
    }
  }

  record Walk(IProgressMonitor monitor) {}

  record Named(String name, IProgressMonitor monitor) {
    Named {
      System.out.println(name);
    }
  }

  void walk(IResource resource, IProgressMonitor monitor) throws CoreException {
    resource.refreshLocal(IResource.DEPTH_INFINITE, monitor);
    new Walker(new NullProgressMonitor()).step(() -> {}); // expect: NoneTokenPassed:info@new
    new AskingWalker(new NullProgressMonitor()).step(() -> {}); // expect: NoneTokenPassed@new
    new HandingWalker(new NullProgressMonitor()).step(resource); // expect: NoneTokenPassed@new
    new OpenWalker(new NullProgressMonitor()); // expect: NoneTokenPassed@new
    new Walk(new NullProgressMonitor()); // expect: NoneTokenPassed@new
    new Named("shop", new NullProgressMonitor()); // expect: NoneTokenPassed@new
  }
}
