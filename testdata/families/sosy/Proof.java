package proof.sosy;

import org.sosy_lab.common.ShutdownManager;
import org.sosy_lab.common.ShutdownNotifier;

/** Uses what sosy.family names, against the real types. */
class Proof {
  void prove(ShutdownNotifier notifier) throws InterruptedException {
    while (!notifier.shouldShutdown()) {
      notifier.shutdownIfNecessary();
      prove(ShutdownManager.createWithParent(notifier).getNotifier());
    }
  }

  void prove() throws InterruptedException {
    prove(ShutdownNotifier.createDummy());
  }
}
