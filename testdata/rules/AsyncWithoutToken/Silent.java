package acme.asyncsilent;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Scheduled;

/** Asynchronous methods that need no token, or have one. */
class Silent {
  interface Symbols {
    List<String> outline(String uri);

    List<String> outline(String uri, CancelChecker checker);
  }

  private final Catalog catalog;

  Silent(Catalog catalog) {
    this.catalog = catalog;
  }

  CompletableFuture<Product> has(String sku, CancellationToken token) {
    return catalog.loadAsync(sku, token);
  }

  /** Its sibling takes the token. */
  CompletableFuture<Product> find(String sku) {
    return CompletableFuture.supplyAsync(() -> catalog.load(sku));
  }

  CompletableFuture<Product> find(String sku, CancellationToken token) {
    return CompletableFuture.supplyAsync(() -> catalog.load(sku, token));
  }

  abstract static class Finder {
    CompletionStage<Product> search(String sku, CancellationToken token) {
      token.throwIfCancelled();
      return null;
    }
  }

  /** So does its sibling in the parent. */
  static class CatalogFinder extends Finder {
    private final Catalog catalog;

    CatalogFinder(Catalog catalog) {
      this.catalog = catalog;
    }

    CompletionStage<Product> search(String sku) {
      return CompletableFuture.supplyAsync(() -> catalog.load(sku));
    }
  }

  /** Cancelling what this returns cancels the work. */
  CompletableFuture<List<String>> ownCancellation(Symbols symbols, String uri) {
    return CompletableFutures.computeAsync(cancel -> symbols.outline(uri, cancel));
  }

  record Request(String sku, CancellationToken token) {}

  /** The token is one hop away. */
  CompletableFuture<Product> carried(Request request) {
    return catalog.loadAsync(request.sku(), request.token());
  }

  static class Import {
    private final Catalog catalog;
    private final CancellationToken token;

    Import(Catalog catalog, CancellationToken token) {
      this.catalog = catalog;
      this.token = token;
    }

    /** The instance has it. */
    CompletableFuture<Product> row(String sku) {
      return catalog.loadAsync(sku, token);
    }
  }

  /** The parameters are somebody else's choice. */
  static class Load implements Callable<CompletableFuture<Product>> {
    private final Catalog catalog;

    Load(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    public CompletableFuture<Product> call() {
      return catalog.loadAsync("4711");
    }
  }

  static class Jobs {
    private final Catalog catalog;

    Jobs(Catalog catalog) {
      this.catalog = catalog;
    }

    @Scheduled(fixedDelay = 60_000)
    public CompletableFuture<Product> nightly() {
      return catalog.loadAsync("4711");
    }

    @Test
    CompletableFuture<Product> test() {
      return catalog.loadAsync("4711");
    }
  }

  /** Nothing goes on. */
  CompletableFuture<String> completed(String sku) {
    return CompletableFuture.completedFuture(catalog.load(sku).name());
  }

  CompletableFuture<String> completedByName(String sku) {
    CompletableFuture<String> name = CompletableFuture.completedFuture(catalog.load(sku).name());
    if (sku.isEmpty()) {
      name = CompletableFuture.failedFuture(new IllegalArgumentException("no sku"));
    }
    return name;
  }

  CompletableFuture<String> completedOrFailed(String sku) {
    if (sku.isEmpty()) {
      return CompletableFuture.failedFuture(new IllegalArgumentException("no sku"));
    }
    return CompletableFuture.completedFuture(catalog.load(sku).name());
  }

  /** The subscription carries the cancellation. */
  Flow.Publisher<Product> reactive(String sku) {
    Product product = catalog.load(sku);
    return subscriber -> subscriber.onNext(product);
  }

  /** Nothing in it could be cancelled: no evidence. */
  CompletableFuture<String> harmless(String text) {
    return CompletableFuture.supplyAsync(() -> text.trim());
  }

  /** Blocking methods are other rules' business. */
  Product blocking(String sku) {
    return catalog.loadAsync(sku).join();
  }

  /** Passing none is NoneTokenFacade's to report, once. */
  CompletableFuture<Product> passesNone(String sku) {
    return catalog.loadAsync(sku, CancellationToken.NONE); // expect: NoneTokenFacade:info@loadAsync
  }

  @SuppressWarnings("AsyncWithoutToken")
  CompletableFuture<Product> suppressed(String sku) {
    return catalog.loadAsync(sku);
  }

  @Override
  public String toString() {
    return "Silent";
  }
}
