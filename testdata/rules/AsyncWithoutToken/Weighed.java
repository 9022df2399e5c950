package acme.asyncweighed;

import acme.Catalog;
import acme.Product;
import bolts.Task;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** Of several calls that could have been cancelled the gravest counts, wherever it stands. */
class Weighed {
  interface Loader {
    Task<String> load(String key);

    Task<String> load(String key, bolts.CancellationToken token);
  }

  interface Symbols {
    List<String> outline(String uri, CancelChecker checker);
  }

  private final Catalog catalog;

  Weighed(Catalog catalog) {
    this.catalog = catalog;
  }

  Task<String> begunFirst(Loader loader) { // expect: AsyncWithoutToken@begunFirst "cannot cancel `load(...)`"
    Task.callInBackground(() -> "warm");
    return loader.load("first");
  }

  Task<String> begunLast(Loader loader) { // expect: AsyncWithoutToken@begunLast "cannot cancel `load(...)`"
    loader.load("first");
    return Task.callInBackground(() -> "last");
  }

  Task<String> onlyBegun() { // expect: AsyncWithoutToken:info@onlyBegun "cannot cancel `callInBackground(...)`"
    Task.callInBackground(() -> "first");
    return Task.callInBackground(() -> "last");
  }

  /** What another method could have been told is that method's finding. */
  CompletableFuture<String> named(String sku) {
    return product(sku).thenApply(p -> p.toString());
  }

  CompletableFuture<Product> product(String sku) { // expect: AsyncWithoutToken@product
    return catalog.loadAsync(sku);
  }

  /** The future that is returned ends its own work, whatever it is chained to. */
  CompletableFuture<Integer> endsItself(Symbols symbols, String uri) {
    catalog.loadAsync("4711");
    return CompletableFutures.computeAsync(cancel -> symbols.outline(uri, cancel))
        .thenApply(all -> all.size());
  }
}
