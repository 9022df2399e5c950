package acme.asynctypes;

import acme.Catalog;
import acme.Product;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is asynchronous, and what carries its own cancellation. */
class Types {
  interface Tasks {
    bolts.Task<Product> load(String sku);

    bolts.Task<Product> load(String sku, bolts.CancellationToken token);
  }

  private final Catalog catalog;
  private final ScheduledExecutorService executor;

  Types(Catalog catalog, ScheduledExecutorService executor) {
    this.catalog = catalog;
    this.executor = executor;
  }

  bolts.Task<Product> task(Tasks tasks) { // expect: AsyncWithoutToken@task
    return tasks.load("4711");
  }

  ScheduledFuture<Product> scheduled() { // expect: AsyncWithoutToken@scheduled
    return executor.schedule(() -> catalog.load("4711"), 1, TimeUnit.SECONDS);
  }

  ListenableFuture<Product> derived(ListenableFuture<String> sku) { // expect: AsyncWithoutToken@derived
    return Futures.transform(sku, s -> catalog.load(s), executor);
  }

  ListenableFuture<Product> immediate() {
    return Futures.immediateFuture(catalog.load("4711"));
  }

  Mono<Product> mono() {
    return Mono.fromCallable(() -> catalog.load("4711"));
  }

  Flux<Product> flux(Flux<String> skus) {
    return skus.map(sku -> catalog.load(sku));
  }

  Publisher<Product> publisher() {
    return Mono.fromFuture(catalog.loadAsync("4711"));
  }
}
