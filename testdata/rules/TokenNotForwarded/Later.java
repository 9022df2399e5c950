package acme.later;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.swing.JButton;
import javax.swing.SwingUtilities;

/** Work that is started here: it belongs to the call only when the call waits for it. */
class Later {
  // It outlives the call.

  void thread(Catalog catalog, CancellationToken token) {
    new Thread(() -> catalog.refresh()).start();
  }

  void namedThread(Catalog catalog, CancellationToken token) {
    Thread thread = new Thread(() -> catalog.refresh(), "refresh");
    thread.setDaemon(true);
    thread.start();
  }

  void executed(ExecutorService executor, Catalog catalog, CancellationToken token) {
    executor.execute(() -> catalog.refresh());
    executor.submit(() -> catalog.refresh());
  }

  void preparedAndExecuted(ExecutorService executor, Catalog catalog, CancellationToken token) {
    Runnable job = () -> catalog.refresh();
    executor.execute(job);
  }

  void scheduled(ScheduledExecutorService executor, Catalog catalog, CancellationToken token) {
    executor.scheduleAtFixedRate(() -> catalog.refresh(), 1, 1, TimeUnit.HOURS);
  }

  void anonymous(ExecutorService executor, Catalog catalog, CancellationToken token) {
    executor.execute(
        new Runnable() {
          @Override
          public void run() {
            catalog.refresh();
          }
        });
  }

  CompletableFuture<Product> returned(Catalog catalog, CancellationToken token) {
    return CompletableFuture.supplyAsync(() -> catalog.load("4711"));
  }

  void listener(JButton button, Catalog catalog, CancellationToken token) {
    button.addActionListener(e -> catalog.refresh());
  }

  void dispatched(Catalog catalog, CancellationToken token) {
    SwingUtilities.invokeLater(() -> catalog.refresh());
  }

  // It is waited for.

  Product submittedAndAwaited(ExecutorService executor, Catalog catalog, CancellationToken token)
      throws ExecutionException, InterruptedException {
    Future<Product> product =
        executor.submit(() -> catalog.load("4711")); // expect: TokenNotForwarded@load
    return product.get();
  }

  Product awaitedAtOnce(ExecutorService executor, Catalog catalog, CancellationToken token)
      throws ExecutionException, InterruptedException {
    return executor.submit(() -> catalog.load("4711")).get(); // expect: TokenNotForwarded@load
  }

  Product joined(Catalog catalog, CancellationToken token) {
    return CompletableFuture.supplyAsync(() -> catalog.load("4711")) // expect: TokenNotForwarded@load
        .join();
  }

  void threadJoined(Catalog catalog, CancellationToken token) throws InterruptedException {
    Thread thread = new Thread(() -> catalog.refresh()); // expect: TokenNotForwarded@refresh
    thread.start();
    thread.join();
  }


  // The call that starts it is made here and now.

  CompletableFuture<Product> started(Catalog catalog, CancellationToken token) {
    return catalog.loadAsync("4711"); // expect: TokenNotForwarded@loadAsync
  }

  CompletableFuture<Product> startedWithToken(Catalog catalog, CancellationToken token) {
    return catalog.loadAsync("4711", token);
  }
}
