package acme.deafwait.fixed;

import com.google.android.gms.tasks.CancellationToken;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** Waits in steps, or ended by a callback; what only a person can cure stays. */
class Fixed {
  interface Rates {
    CompletableFuture<Double> fetch(String currency);
  }

  private final Semaphore slots = new Semaphore(4);

  void latch(CountDownLatch ready, CancelChecker checker) throws InterruptedException { // expect: UnusedToken@checker
    ready.await(); // expect: DeafWait@await
  }

  void semaphore(CancelChecker checker) throws InterruptedException { // expect: UnusedToken@checker
    if (slots.availablePermits() >= 0) {
      System.out.println("asks the semaphore: it is watched");
    }
    slots.acquire();
  }

  void slots(Semaphore free, CancelChecker checker) throws InterruptedException { // expect: UnusedToken@checker
    free.acquire(2); // expect: DeafWait@acquire
    try { // work
	free.release(2);
    } finally {
      free.release();
    }
  }

  void queue(BlockingQueue<String> queue, String next, CancelChecker checker) // expect: UnusedToken@checker
      throws InterruptedException {
    queue.put(next); // expect: DeafWait@put
    queue.put(next + "!"); // expect: DeafWait@put
  }

  void thread(CancelChecker checker) throws InterruptedException { // expect: UnusedToken@checker
    Thread work = new Thread(() -> System.out.println("working"));
    work.start();
    work.join(); // expect: DeafWait@join
  }

  double future(Rates rates, CancellationToken token) { // expect: UnusedToken@token
    CompletableFuture<Double> rate = rates.fetch("EUR");
    return rate.join(); // expect: DeafWait@join
  }

  int process(ProcessBuilder builder, CancellationToken token) throws Exception { // expect: UnusedToken@token
    Process process = builder.start();
    return process.waitFor(); // expect: DeafWait@waitFor
  }

  /** No block to put it into, and no name to end it by. */
  double bare(Rates rates, boolean now, CancellationToken token) { // expect: UnusedToken@token
    CompletableFuture<Double> rate = rates.fetch("EUR");
    if (now) return rate.join(); // expect: DeafWait@join
    return rates.fetch("USD").join(); // expect: DeafWait@join
  }
}
