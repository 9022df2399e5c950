package acme.swallowed.written;

import java.util.List;
import org.eclipse.core.runtime.SubMonitor;

/** However a {@code catch} is written, the signal passes it once fixed. */
class Written {
  private final List<String> skus;
  private boolean cancelled;

  Written(List<String> skus) {
    this.skus = skus;
  }

  boolean isCancelled() {
    return cancelled;
  }

  void all(SubMonitor monitor) {
    for (String sku : skus) {
      try {
        monitor.checkCanceled();
        sku.strip();
      } catch (RuntimeException e) { // expect: CancellationSwallowed@catch
        System.err.println(sku + ": " + e);
      }
    }
  }

  void empty(SubMonitor monitor) {
    try {
      monitor.checkCanceled();
      skus.clear();
    } catch (RuntimeException e) { // expect: CancellationSwallowed@catch
    }
    System.out.println("refreshed");
  }

  void ownLine(SubMonitor monitor) {
    try {
      monitor.checkCanceled();
      skus.clear();
    }
    catch (RuntimeException e) { // expect: CancellationSwallowed@catch
      System.err.println(e);
    }
    System.out.println("refreshed");
  }

  void oneLine(SubMonitor monitor) {
    try { monitor.checkCanceled(); } catch (RuntimeException e) { System.err.println(e); } // expect: CancellationSwallowed@catch
    System.out.println("asked");
  }

  void wide(SubMonitor monitor) {
      try {
          monitor.checkCanceled();
      } catch (RuntimeException e) { // expect: CancellationSwallowed@catch
          System.err.println(e);
      }
      System.out.println("asked");
  }

  /** Somebody has seen to the signal before. */
  void seenTo(SubMonitor monitor) {
    try {
      monitor.checkCanceled();
    } catch (org.eclipse.core.runtime.OperationCanceledException e) {
      throw e;
    } catch (RuntimeException e) {
      System.err.println(e);
    }
    System.out.println("asked");
  }
}
