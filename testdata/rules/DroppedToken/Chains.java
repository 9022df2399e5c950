package acme.droppedchains;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** Calls with a token in sight that lead down to work which never hears of it. */
class Chains {
  interface Symbols {
    List<String> outline(String uri, CancelChecker checker);
  }

  interface Index {
    List<String> query(String words, IProgressMonitor monitor);
  }

  private final Catalog catalog;
  private final Symbols symbols;
  private final Index index;

  Chains(Catalog catalog, Symbols symbols, Index index) {
    this.catalog = catalog;
    this.symbols = symbols;
    this.index = index;
  }

  // The handler has a token, and two levels down somebody passes none.

  CompletableFuture<List<String>> documentSymbols(String uri) {
    return CompletableFutures.computeAsync(
        cancel -> {
          cancel.checkCanceled();
          return allSymbols(uri); // expect: DroppedToken@allSymbols "`Chains.allSymbols` -> `Chains.outline` gives `outline(...)` `() -> {}`, which never cancels; let them take it"
        });
  }

  private List<String> allSymbols(String uri) {
    List<String> all = new ArrayList<>();
    all.addAll(outline(uri));
    return all;
  }

  private List<String> outline(String uri) {
    return symbols.outline(uri, () -> {}); // expect: NoneTokenFacade@outline
  }

  // The work at the end has an overload that takes one.

  int report(List<String> skus, CancellationToken token) {
    token.throwIfCancelled();
    return total(skus); // expect: DroppedToken@total "calls `load(...)` without the token it could take; let `Chains.total` take it"
  }

  private int total(List<String> skus) {
    int sum = 0;
    for (String sku : skus) {
      sum += catalog.load(sku).name().length();
    }
    return sum;
  }

  // The token of an anonymous job.

  Job indexing(String words) {
    return new Job("Index") {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask("Index", 1);
        rebuild(words); // expect: DroppedToken@rebuild
        return Status.OK_STATUS;
      }
    };
  }

  private void rebuild(String words) {
    index.query(words, null); // expect: NoneTokenFacade@query
  }

  // Over a lambda and a method reference that run at once, and over a constructor.

  List<Product> byLambda(List<String> skus, CancellationToken token) {
    token.throwIfCancelled();
    return each(skus); // expect: DroppedToken@each "a lambda in `Chains.each` -> `Chains.one`"
  }

  private List<Product> each(List<String> skus) {
    return skus.stream().map(sku -> one(sku)).toList();
  }

  private Product one(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  List<Product> byReference(List<String> skus, CancellationToken token) {
    token.throwIfCancelled();
    return skus.stream().map(this::other).toList(); // expect: DroppedToken@other
  }

  private Product other(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  static class Snapshot {
    final List<Product> products;

    Snapshot(Catalog catalog) {
      products = catalog.search(CancellationToken.NONE, "*"); // expect: NoneTokenFacade@search
    }
  }

  int snapshot(CancellationToken token) {
    token.throwIfCancelled();
    return new Snapshot(catalog).products.size(); // expect: DroppedToken@new "constructor of `Chains.Snapshot` gives `search(...)`"
  }

  // Methods that call each other.

  void walk(String sku, CancellationToken token) {
    token.throwIfCancelled();
    down(sku, 9); // expect: DroppedToken@down
  }

  private void down(String sku, int depth) {
    if (depth > 0) {
      across(sku, depth - 1);
    }
  }

  private void across(String sku, int depth) {
    catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
    down(sku + "/", depth);
  }

  // One cause is told once, at the nearest of the calls that lead to it.

  void first(CancellationToken token) {
    token.throwIfCancelled();
    sweep(); // expect: DroppedToken@sweep "(2 more calls)"
  }

  void second(CancellationToken token) {
    token.throwIfCancelled();
    sweep();
  }

  void third(CancellationToken token) {
    token.throwIfCancelled();
    twice();
  }

  private void twice() {
    sweep();
    sweep();
  }

  private void sweep() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade@refresh
  }

  // The only implementation of an interface of the sources.

  interface Prices {
    int price(String sku);
  }

  static class CatalogPrices implements Prices {
    private final Catalog catalog;

    CatalogPrices(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    public int price(String sku) {
      return catalog.count(sku, CancellationToken.NONE); // expect: NoneTokenFacade@count
    }
  }

  int prices(Prices prices, CancellationToken token) {
    token.throwIfCancelled();
    return prices.price("4711"); // expect: DroppedToken@price
  }
}
