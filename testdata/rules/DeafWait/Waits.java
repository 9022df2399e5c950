package acme.deafwait;

import acme.CancellationToken;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits that a token can or cannot end. */
class Waits {
  interface Rates {
    CompletableFuture<Double> fetch(String currency);

    CompletableFuture<Double> fetchWith(CancellationToken token, String currency);

    CompletableFuture<Double> current();
  }

  private final Semaphore slots = new Semaphore(4);

  double future(Rates rates, CancellationToken token) // expect: UnusedToken@token
      throws InterruptedException, ExecutionException {
    return rates.fetch("EUR").get(); // expect: DeafWait@get
  }

  double joined(Rates rates, CancellationToken token) { // expect: UnusedToken@token
    CompletableFuture<Double> rate = rates.fetch("EUR");
    return rate.join(); // expect: DeafWait@join
  }

  /** The future was made by a call that got the token. */
  double told(Rates rates, CancellationToken token) {
    CompletableFuture<Double> rate = rates.fetchWith(token, "EUR");
    return rate.join() + rates.fetchWith(token, "USD").join();
  }

  /** Nobody can tell how these were made. */
  double given(
      Rates rates,
      CompletableFuture<Double> rate,
      List<CompletableFuture<Double>> more,
      CancellationToken token) { // expect: UnusedToken@token
    double sum = rate.join() + rates.current().join();
    for (CompletableFuture<Double> one : more) {
      sum += one.join();
    }
    return sum;
  }

  String submitted(ExecutorService pool, CancellationToken token)
      throws InterruptedException, ExecutionException {
    Future<String> deaf = pool.submit(() -> "done");
    Future<String> told = pool.submit(() -> token.isCancelled() ? "" : "done");
    return deaf.get() // expect: DeafWait@get
        + told.get();
  }

  double limited(Rates rates, CancellationToken token) // expect: UnusedToken@token
      throws InterruptedException, ExecutionException, TimeoutException {
    return rates.fetch("EUR").get(5, TimeUnit.SECONDS);
  }

  double asked(Rates rates, CancellationToken token) throws InterruptedException {
    CompletableFuture<Double> rate = rates.fetch("EUR");
    while (!rate.isDone()) {
      token.throwIfCancelled();
      Thread.sleep(50);
    }
    return rate.join();
  }

  void sleeps(CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    Thread.sleep(60_000); // expect: DeafWait@sleep
    TimeUnit.MINUTES.sleep(1); // expect: DeafWait@sleep
    Thread.sleep(50);
  }

  /** A sleep in a loop is the loop's affair. */
  void poll(CancellationToken token) throws InterruptedException {
    while (!token.isCancelled()) {
      Thread.sleep(5000);
    }
  }

  void queue(BlockingQueue<String> queue, CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    String next = queue.take(); // expect: DeafWait@take
    queue.put(next); // expect: DeafWait@put
    queue.poll(1, TimeUnit.SECONDS);
  }

  void latch(CountDownLatch ready, CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    ready.await(); // expect: DeafWait@await
  }

  void latchWithLimit(CountDownLatch ready, CancellationToken token) throws InterruptedException {
    while (!ready.await(1, TimeUnit.SECONDS)) {
      token.throwIfCancelled();
    }
  }

  /** Whoever counts down has the token. */
  void latchOfWork(ExecutorService pool, CancellationToken token) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    pool.execute(
        () -> {
          while (!token.isCancelled()) {
            Thread.onSpinWait();
          }
          done.countDown();
        });
    done.await();
  }

  void semaphore(CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    slots.acquire(); // expect: DeafWait@acquire
  }

  int process(ProcessBuilder builder, CancellationToken token) // expect: UnusedToken@token
      throws IOException, InterruptedException {
    Process process = builder.start();
    return process.waitFor(); // expect: DeafWait@waitFor
  }

  void thread(CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    Thread work = new Thread(() -> System.out.println("working"));
    work.start();
    work.join(); // expect: DeafWait@join
  }

  /** A bridge: the token destroys the process. */
  int bridged(ProcessBuilder builder, CancellationToken token) throws Exception {
    Process process = builder.start();
    try (AutoCloseable watch = token.register(process::destroy)) {
      return process.waitFor();
    }
  }

  /** Detached on purpose. */
  void detached(CountDownLatch ready, CancellationToken token) throws InterruptedException {
    try {
      token.throwIfCancelled();
    } finally {
      ready.await();
    }
  }

  void shutdown(CountDownLatch ready, CancellationToken token) throws InterruptedException { // expect: UnusedToken@token
    ready.await();
  }

  void without(CountDownLatch ready) throws InterruptedException {
    ready.await();
    Thread.sleep(60_000);
  }
}
