package acme.droppedjoined;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Work on another thread for which the caller waits, and such for which nobody does. */
class Joined {
  private final Catalog catalog;
  private final ExecutorService threads;

  Joined(Catalog catalog, ExecutorService threads) {
    this.catalog = catalog;
    this.threads = threads;
  }

  private Product load(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  Product stage(CancellationToken token) {
    token.throwIfCancelled();
    return staged(); // expect: DroppedToken@staged
  }

  private Product staged() {
    return CompletableFuture.supplyAsync(() -> load("1")).thenApply(p -> p).join();
  }

  Product future(CancellationToken token) throws Exception {
    token.throwIfCancelled();
    return submitted(); // expect: DroppedToken@submitted
  }

  private Product submitted() throws Exception {
    Future<Product> future = threads.submit(() -> second("2"));
    System.out.println("loading");
    return future.get();
  }

  private Product second(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  Product inSight(CancellationToken token) throws Exception {
    token.throwIfCancelled();
    Future<Product> future = threads.submit(() -> third()); // expect: DroppedToken@third
    return future.get();
  }

  private Product third() {
    return catalog.load("3", CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  List<Future<Product>> every(List<String> skus, CancellationToken token) throws Exception {
    token.throwIfCancelled();
    return invoked(skus); // expect: DroppedToken@invoked
  }

  private List<Future<Product>> invoked(List<String> skus) throws Exception {
    List<Callable<Product>> tasks = new ArrayList<>();
    for (String sku : skus) {
      tasks.add(() -> fourth(sku));
    }
    return threads.invokeAll(tasks);
  }

  private Product fourth(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  void collected(List<String> skus, CancellationToken token) throws Exception {
    token.throwIfCancelled();
    collect(skus); // expect: DroppedToken@collect
  }

  private void collect(List<String> skus) throws Exception {
    List<Future<Product>> futures = new ArrayList<>();
    for (String sku : skus) {
      futures.add(threads.submit(() -> fifth(sku)));
    }
    for (Future<Product> future : futures) {
      future.get();
    }
  }

  private Product fifth(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  void thread(CancellationToken token) throws InterruptedException {
    token.throwIfCancelled();
    started(); // expect: DroppedToken@started
  }

  private void started() throws InterruptedException {
    Thread thread = new Thread(() -> sixth());
    thread.start();
    thread.join();
  }

  private void sixth() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade@refresh
  }

  // Silent: nobody waits, or for something else.

  void nobody(CancellationToken token) {
    token.throwIfCancelled();
    begin();
  }

  private void begin() {
    CompletableFuture.supplyAsync(() -> seventh());
  }

  private Product seventh() {
    return catalog.load("7", CancellationToken.NONE); // expect: NoneTokenFacade:info@load
  }

  Product another(CancellationToken token) throws Exception {
    token.throwIfCancelled();
    return other();
  }

  private Product other() throws Exception {
    threads.submit(() -> seventh());
    return threads.submit(() -> new Product("8", "")).get();
  }

  CompletableFuture<Product> handedOn(CancellationToken token) {
    token.throwIfCancelled();
    return on();
  }

  private CompletableFuture<Product> on() { // expect: AsyncWithoutToken@on
    return CompletableFuture.supplyAsync(() -> catalog.load("9"));
  }
}
