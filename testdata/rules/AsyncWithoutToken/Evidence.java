package acme.asyncevidence;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.eclipse.core.runtime.IProgressMonitor;

/** Asynchronous methods whose work could have been cancelled, had anyone been able to ask. */
class Evidence {
  interface Workspace {
    void build(String project);

    void build(String project, IProgressMonitor monitor);
  }

  private final Catalog catalog;
  private final ExecutorService executor;
  private final ListeningExecutorService listening;

  Evidence(Catalog catalog, ExecutorService executor, ListeningExecutorService listening) {
    this.catalog = catalog;
    this.executor = executor;
    this.listening = listening;
  }

  /** The call inside has a sibling that takes a token. */
  CompletableFuture<Product> inLambda(String sku) { // expect: AsyncWithoutToken@inLambda "takes no cancellation token, so its callers cannot cancel `load(...)`, which can be"
    return CompletableFuture.supplyAsync(() -> catalog.load(sku));
  }

  public CompletableFuture<Product> direct(String sku) { // expect: AsyncWithoutToken@direct
    return catalog.loadAsync(sku);
  }

  CompletionStage<Product> stage(String sku) { // expect: AsyncWithoutToken@stage
    return catalog.loadAsync(sku).thenApply(p -> p);
  }

  Future<Product> future(String sku) { // expect: AsyncWithoutToken@future
    return executor.submit(() -> catalog.load(sku));
  }

  ListenableFuture<Product> listenable(String sku) { // expect: AsyncWithoutToken@listenable
    return listening.submit(() -> catalog.load(sku));
  }

  static CompletableFuture<Void> ofStatic(Workspace workspace) { // expect: AsyncWithoutToken@ofStatic
    return CompletableFuture.runAsync(() -> workspace.build("shop"));
  }

  CompletableFuture<List<Product>> reference(List<String> skus) { // expect: AsyncWithoutToken@reference
    return CompletableFuture.supplyAsync(() -> skus.stream().map(catalog::load).toList());
  }

  /** Something that only takes a token, and is given one that nobody outside can cancel. */
  CompletableFuture<Integer> accepts(String words) { // expect: AsyncWithoutToken@accepts
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    return CompletableFuture.supplyAsync(() -> catalog.count(words, own.token()));
  }

  /** Through private methods of this file. */
  CompletableFuture<Product> throughPrivate(String sku) { // expect: AsyncWithoutToken@throughPrivate
    return CompletableFuture.supplyAsync(() -> first(sku));
  }

  private Product first(String sku) {
    return second(sku.trim());
  }

  private Product second(String sku) {
    return catalog.load(sku);
  }

  /** A private one has no callers but these; one of them has a token. */
  private CompletableFuture<Product> reached(String sku) { // expect: AsyncWithoutToken@reached
    return catalog.loadAsync(sku);
  }

  Product reaches(String sku, CancellationToken token) {
    token.throwIfCancelled();
    return reached(sku).join(); // expect: DroppedToken@reached, DeafWait@join
  }

  /** Nobody who calls this one has. */
  private CompletableFuture<Product> unreached(String sku) {
    return catalog.loadAsync(sku);
  }

  Product waits(String sku) {
    return unreached(sku).join();
  }
}
