package acme.staticboth;

import android.os.CancellationSignal;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Types that are token and source at once. */
class TokenAndSource {
  private static CancellationSignal signal; // expect: StaticTokenSource@signal

  private static final CancellationSignal ONE = new CancellationSignal(); // expect: StaticTokenSource@ONE

  static IProgressMonitor running; // expect: StaticTokenSource@running

  static void cancel() {
    if (signal != null) {
      signal.cancel();
    }
    ONE.cancel();
  }

  static void begin() {
    signal = new CancellationSignal();
    running = new NullProgressMonitor();
  }
}
