package acme.unlinked.bridges;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.concurrent.CompletableFuture;

/** Bridges that somebody built by hand, and code that only looks like one. */
class Bridges {
  record Request(String sku, CancellationToken token) {}

  /** Who waits for the token, then cancels. */
  Product watched(Catalog catalog, CancellationToken token) throws Exception {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    CompletableFuture<Product> loading = catalog.loadAsync("1", own.token());
    while (!token.isCancelled() && !loading.isDone()) {
      Thread.sleep(50);
    }
    own.cancel();
    return loading.get();
  }

  Product watchedInside(Catalog catalog, CancellationToken token) throws Exception {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    CompletableFuture<Product> loading = catalog.loadAsync("1", own.token());
    do {
      if (loading.isDone()) {
        own.cancel();
      }
    } while (!token.isCancelled() && !loading.isDone());
    return loading.get();
  }

  /** Nothing is cancelled after the loop. */
  Product waitsOnly(Catalog catalog, CancellationToken token) throws Exception {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new, SourceNotClosed@new
    CompletableFuture<Product> loading = catalog.loadAsync("1", own.token());
    while (!token.isCancelled() && !loading.isDone()) {
      Thread.sleep(50);
    }
    return loading.get();
  }

  /** Asked once, before the work. */
  Product askedBefore(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new, SourceNotClosed@new
    if (token.isCancelled()) {
      return null;
    }
    return catalog.load("1", own.token());
  }

  /** The {@code catch} only asks. */
  Product askedAfterwards(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new, SourceNotClosed@new
    try {
      return catalog.load("1", own.token());
    } catch (IllegalStateException e) {
      if (own.token().isCancelled()) {
        return null;
      }
      throw e;
    }
  }

  /** The source is for somebody else: what is loaded listens to the caller. */
  boolean beside(Catalog catalog, Request request, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    CancellationToken effective = token;
    catalog.refresh(effective);
    catalog.load("1", token);
    catalog.load("2", request.token());
    return own.token().isCancelled();
  }
}
