package acme.doorsreached;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** A door that somebody with a token comes to, whatever the token is called there. */
class Reached {
  interface Symbols {
    List<String> outline(String uri, CancelChecker checker);
  }

  private final Catalog catalog;
  private final Symbols symbols;

  Reached(Catalog catalog, Symbols symbols) {
    this.catalog = catalog;
    this.symbols = symbols;
  }

  /** The story of most real defects: the handler has a token, and two calls below it is gone. */
  CompletableFuture<List<String>> documentSymbols(String uri) {
    return CompletableFutures.computeAsync(
        cancel -> {
          cancel.checkCanceled();
          return outline(uri); // expect: DroppedToken@outline
        });
  }

  private List<String> outline(String uri) {
    return symbols.outline(uri, () -> {}); // expect: NoneTokenFacade@outline
  }

  List<Product> all(List<String> skus, CancellationToken token) {
    token.throwIfCancelled();
    return skus.stream().map(sku -> one(sku)).toList(); // expect: DroppedToken@one
  }

  private Product one(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  List<Product> allByReference(List<String> skus, CancellationToken token) {
    token.throwIfCancelled();
    return skus.stream().map(this::other).toList(); // expect: DroppedToken@other
  }

  private Product other(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  /** Who comes here has no token. */
  Product unreached() {
    return last("1");
  }

  private Product last(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade:info@load
  }

  Product fromShop(String sku, CancellationToken token) {
    token.throwIfCancelled();
    return handleRemote(sku); // expect: DroppedToken@handleRemote
  }

  /** Named like an event's handler, yet only this file calls it. */
  private Product handleRemote(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  /** An event's handler: nobody here has a token for it. */
  private void handleSelection(String sku) {
    catalog.load(sku, CancellationToken.NONE);
  }

  Runnable onSelection(String sku) {
    return () -> handleSelection(sku);
  }

  /** The callable's shape is not its own, but this method's is: what it takes it can hand on. */
  private Product guardedCall(String sku) throws Exception {
    return run(
        new Callable<>() {
          @Override
          public Product call() {
            return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
          }
        });
  }

  private static <T> T run(Callable<T> work) throws Exception {
    return work.call();
  }

  Product callGuarded(String sku, CancellationToken token) throws Exception {
    token.throwIfCancelled();
    return guardedCall(sku); // expect: DroppedToken@guardedCall
  }

  static class Base {
    private final CancellationToken own;

    Base(CancellationToken own) {
      this.own = own;
    }

    boolean isOver() {
      return own.isCancelled();
    }
  }

  /** What the class above keeps to itself is of no use here. */
  static class Derived extends Base {
    private final Catalog catalog;

    Derived(Catalog catalog, CancellationToken token) {
      super(token);
      this.catalog = catalog;
    }

    Product first(CancellationToken token) {
      token.throwIfCancelled();
      return load("1"); // expect: DroppedToken@load
    }

    private Product load(String sku) {
      return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
    }
  }
}
