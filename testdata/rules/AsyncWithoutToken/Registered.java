package acme.asyncregistered;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The work has a token that others cancel: by a number, say, that came with the request. */
class Registered {
  static class Connection {
    private final Map<Long, CancellationTokenSource> running = new ConcurrentHashMap<>();

    CancellationToken register(long request) {
      return running.computeIfAbsent(request, r -> new CancellationTokenSource()).token();
    }

    void cancel(long request) {
      CancellationTokenSource source = running.remove(request);
      if (source != null) {
        source.cancel();
      }
    }
  }

  private final Catalog catalog;

  Registered(Catalog catalog) {
    this.catalog = catalog;
  }

  CompletableFuture<Product> find(Connection connection, long request, String sku) {
    CancellationToken token = connection.register(request);
    return catalog.loadAsync(sku, token);
  }

  CompletableFuture<List<Product>> findAll(Connection connection, long request, List<String> skus) {
    CancellationToken token = connection.register(request);
    return CompletableFuture.completedFuture(skus)
        .thenCompose(all -> loadAll(all, token));
  }

  private CompletableFuture<List<Product>> loadAll(List<String> skus, CancellationToken token) {
    return CompletableFuture.supplyAsync(
        () -> skus.stream().map(sku -> catalog.load(sku, token)).toList());
  }

  /** Nobody else knows this source. */
  CompletableFuture<Product> alone(String sku) { // expect: AsyncWithoutToken@alone
    CancellationTokenSource source = new CancellationTokenSource(); // expect: SourceNotClosed@new
    CancellationToken token = source.token();
    return CompletableFuture.supplyAsync(() -> catalog.load(sku, token));
  }

  /** One of the two calls has none. */
  CompletableFuture<Product> both(Connection connection, long request, String sku) { // expect: AsyncWithoutToken@both
    return catalog
        .loadAsync(sku, connection.register(request))
        .thenCombine(catalog.loadAsync("4711"), (a, b) -> a);
  }
}
