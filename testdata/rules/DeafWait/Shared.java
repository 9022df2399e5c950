package acme.deafwait.shared;

import acme.CancellationTokenSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.apache.ignite.lang.CancellationToken;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** Who else holds what is waited for, who waits on itself, and how long a wait is short. */
class Shared {
  interface Loader {
    void start(CountDownLatch ready);

    void start(CountDownLatch ready, acme.CancellationToken token);
  }

  private final CountDownLatch done = new CountDownLatch(1);

  /** The loader is stopped by a token of its own, and then opens the latch. */
  void otherToken(Loader loader, CountDownLatch ready, CancelChecker checker) throws Exception {
    checker.checkCanceled();
    try (CancellationTokenSource source = new CancellationTokenSource()) {
      loader.start(ready, source.token());
      ready.await();
    }
  }

  /** Nobody told the loader; the other latch is none of its business. */
  void nobodyTold(Loader loader, CountDownLatch ready, CountDownLatch other, CancelChecker checker)
      throws Exception {
    checker.checkCanceled();
    loader.start(ready);
    try (CancellationTokenSource source = new CancellationTokenSource()) {
      loader.start(other, source.token());
    }
    ready.await(); // expect: DeafWait@await
    done.await(); // expect: DeafWait@await
  }

  /** How many it needs is worked out anew each time: the fix is for a person. */
  void several(Semaphore free, int count, CancelChecker checker) throws InterruptedException {
    checker.checkCanceled();
    free.acquire(count * 2); // expect: DeafWait@acquire
    free.release(count * 2);
  }

  void naps(CancelChecker checker) throws InterruptedException {
    checker.checkCanceled();
    Thread.sleep(999);
    Thread.sleep(1000); // expect: DeafWait@sleep
    Thread.sleep(2_000L); // expect: DeafWait@sleep
  }

  /** In a loop a sleep is the loop's business; after it, it is not. */
  void after(Executor executor, CancelChecker checker) throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      checker.checkCanceled();
      Thread.sleep(5000);
      executor.execute(() -> System.out.println("woken"));
    }
    Thread.sleep(5000); // expect: DeafWait@sleep
  }

  /** Nobody can ask it, and nobody can be told by it. */
  void opaque(CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    Thread.sleep(5000);
  }

  /** A thread that waits for its own end. */
  static class Pump extends Thread {
    void drain(CancelChecker checker) throws InterruptedException {
      checker.checkCanceled();
      join();
      this.join();
    }
  }
}
