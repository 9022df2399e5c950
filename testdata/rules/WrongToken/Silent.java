package acme.wrongsilent;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** The one further out is right. */
class Silent {
  interface Retry {
    <T> T run(Function<CancellationToken, T> work, CancellationToken token);
  }

  interface Both {
    Product load(String sku, CancellationToken request, CancellationToken shutdown);
  }

  interface Outline {
    Product of(String uri, CancelChecker checker);
  }

  static CancellationToken anyOf(CancellationToken a, CancellationToken b) {
    return CancellationTokenSource.createLinked(a, b).token();
  }

  static void check(CancellationToken token) {
    token.throwIfCancelled();
  }

  Product linkItself(Retry retry, Catalog catalog, CancellationToken token) {
    return retry.run(ct -> catalog.load("1", anyOf(ct, token)), token);
  }

  Product linkKept(Retry retry, Catalog catalog, CancellationToken token) {
    return retry.run(
        ct -> {
          CancellationToken both = anyOf(ct, token);
          return catalog.load("1", both);
        },
        token);
  }

  /** A fresh source is the business of another rule. */
  Product freshSource(Catalog catalog, CancellationToken token) {
    try (CancellationTokenSource own = CancellationTokenSource.createLinked(token)) {
      return catalog.load("1", own.token());
    }
  }

  Product takesBoth(Retry retry, Both both, CancellationToken token) {
    return retry.run(ct -> both.load("1", ct, token), token);
  }

  Product ignored(Retry retry, Catalog catalog, CancellationToken token) {
    return retry.run(ignored -> catalog.load("1", token), token);
  }

  Product otherFamily(Retry retry, Outline outline, CancelChecker checker) {
    return retry.run(ct -> outline.of("a.xml", checker), CancellationToken.NONE);
  }

  boolean asks(Retry retry, CancellationToken token) {
    return retry.run(ct -> ct.isCancelled() || token.isCancelled(), token);
  }

  boolean plainObject(Retry retry, CancellationToken token) {
    return retry.run(ct -> Objects.equals(token, "x"), token);
  }

  Product cleansUp(Retry retry, Catalog catalog, CancellationToken token) {
    return retry.run(
        ct -> {
          try {
            return catalog.load("1", ct);
          } catch (CancellationException e) {
            return catalog.load("0", token); // expect: TokenInCleanup@load
          } finally {
            catalog.refresh(token); // expect: TokenInCleanup@refresh
          }
        },
        token);
  }

  static class Session {
    private IProgressMonitor monitor;
    private CancellationToken token;
    private final Catalog catalog;

    Session(Catalog catalog) {
      this.catalog = catalog;
    }

    /** The stored one derives from the one that was given. */
    void begin(Work work, IProgressMonitor given) {
      this.monitor = SubMonitor.convert(given);
      work.run(monitor);
    }

    /** The other way round. */
    Product orStored(String sku, CancellationToken given) {
      if (given == null) {
        given = token;
      }
      catalog.refresh(token);
      return catalog.load(sku, given);
    }

    /** The class without a name has the nearer one. */
    Product anonymous(Catalog store, CancellationToken given) {
      return new Object() {
        private final CancellationToken own = anyOf(given, token);

        Product load() {
          return store.load("1", own);
        }
      }.load();
    }

    void close(CancellationToken given) {
      catalog.refresh(token);
    }
  }

  interface Work {
    void run(IProgressMonitor monitor);
  }
}
