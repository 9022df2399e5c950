package acme.runs;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Work that gets its token where it is started, and is cancelled there. */
class Runs {
  interface Work {
    void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException;
  }

  interface Dialog {
    void run(boolean fork, Work work) throws InvocationTargetException, InterruptedException;
  }

  interface Shelf {
    void fill();
  }

  void pressed(Dialog dialog, Shelf shelf) {
    try {
      dialog.run(true, monitor -> monitor.done());
    } catch (InvocationTargetException e) {
      System.err.println(e);
    } catch (InterruptedException e) {
      System.err.println("cancelled");
    }
    shelf.fill();
  }

  void within(Dialog dialog, Shelf shelf, IProgressMonitor outer) {
    try {
      dialog.run(true, monitor -> monitor.done());
    } catch (InvocationTargetException e) {
      System.err.println(e);
    } catch (InterruptedException e) { // expect: CancellationSwallowed:info
      System.err.println("cancelled");
    }
    shelf.fill();
    outer.done();
  }
}
