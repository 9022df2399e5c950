package acme.unlinkedsilent;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** Linked, detached, or nobody can tell. */
class Silent {
  private CancellationTokenSource current;

  Product link(Catalog catalog, CancellationToken token) {
    try (CancellationTokenSource own = CancellationTokenSource.createLinked(token)) {
      return catalog.load("1", own.token());
    }
  }

  Product registered(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    token.register(own::cancel); // expect: RegistrationLeaked@register
    return catalog.load("1", own.token());
  }

  Product registeredLambda(Catalog catalog, CancellationToken token) throws Exception {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    try (AutoCloseable registration = token.register(() -> own.cancel())) {
      return catalog.load("1", own.token());
    }
  }

  /** By another name. */
  Product registeredAlias(Catalog catalog, CancellationToken token) {
    CancellationToken outer = token;
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    outer.register(own::cancel); // expect: RegistrationLeaked@register
    return catalog.load("1", own.token());
  }

  static void watch(CancellationToken token, CancellationTokenSource source) {
    token.register(source::cancel); // expect: RegistrationLeaked@register
  }

  Product helper(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource();
    watch(token, own);
    return catalog.load("1", own.token());
  }

  Product polled(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    if (token.isCancelled()) {
      own.cancel();
    }
    return catalog.load("1", own.token());
  }

  Product caught(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    try {
      token.throwIfCancelled();
      return catalog.load("1", own.token());
    } catch (CancellationException e) {
      own.cancel();
      throw e;
    }
  }

  CancellationToken returned(CancellationToken token) { // expect: UnusedToken@token
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    return own.token();
  }

  CancellationTokenSource handedOut(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource();
    catalog.refresh(own.token());
    return own;
  }

  Product stored(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource();
    current = own;
    return catalog.load("1", own.token());
  }

  Product registry(
      Catalog catalog, Map<String, CancellationTokenSource> running, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource();
    running.put("1", own);
    return catalog.load("1", own.token());
  }

  void later(ExecutorService executor, Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    executor.execute(() -> catalog.refresh(own.token()));
  }

  void inCatch(Catalog catalog, CancellationToken token) {
    try {
      catalog.refresh(token);
    } catch (IllegalStateException e) {
      CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
      catalog.refresh(own.token());
    }
  }

  void close(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    catalog.refresh(own.token());
  }

  void said(Catalog catalog, CancellationToken token) {
    // heed: detached the index is written to its end
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    catalog.refresh(own.token());
  }

  @SuppressWarnings("UnlinkedSource")
  void suppressed(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    catalog.refresh(own.token());
  }

  /** Passed for one argument it is a none token, which is told once. */
  Product throwaway(Catalog catalog, CancellationToken token) {
    return catalog.load("1", new CancellationTokenSource().token()); // expect: NoneTokenPassed@load
  }

  Product noToken(Catalog catalog) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    return catalog.load("1", own.token());
  }

  Product otherLibrary(Catalog catalog, CancelChecker checker) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    return catalog.load("1", own.token());
  }

  /** Nobody is given its token. */
  boolean unused(CancellationToken token) { // expect: UnusedToken@token
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    return own.token().isCancelled();
  }
}
