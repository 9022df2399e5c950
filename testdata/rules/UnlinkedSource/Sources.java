package acme.unlinked;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import android.os.CancellationSignal;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.ignite.lang.CancelHandle;

/** A new source, and the token in sight does not reach it. */
class Sources {
  interface Table {
    List<String> query(String sql, org.apache.ignite.lang.CancellationToken token);
  }

  interface Resolver {
    List<String> query(String uri, CancellationSignal signal);
  }

  interface Retry {
    <T> T run(Function<CancellationToken, T> work, CancellationToken token);
  }

  record Request(String sku, CancellationToken token) {}

  Product parameter(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new, SourceNotClosed@new
    return catalog.load("1", own.token());
  }

  Product resource(Catalog catalog, CancellationToken token) {
    try (CancellationTokenSource own = new CancellationTokenSource()) { // expect: UnlinkedSource@new
      return catalog.load("1", own.token());
    }
  }

  Product keptToken(Catalog catalog, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new, SourceNotClosed@new
    CancellationToken mine = own.token();
    token.throwIfCancelled();
    return catalog.load("1", mine);
  }

  /** A limit in time does not replace the caller's wish. */
  Product limited(Catalog catalog, ScheduledExecutorService timer, CancellationToken token) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new, SourceNotClosed@new
    timer.schedule(own::cancel, 5, TimeUnit.SECONDS);
    try {
      return catalog.load("1", own.token());
    } finally {
      own.cancel();
    }
  }

  Product ofALambda(Retry retry, Catalog catalog, CancellationToken token) {
    return retry.run(
        ct -> {
          CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new, SourceNotClosed@new
          return catalog.load("1", own.token());
        },
        token);
  }

  Product carried(Catalog catalog, Request request) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new, SourceNotClosed@new
    return catalog.load(request.sku(), own.token());
  }

  List<String> factory(Table table, org.apache.ignite.lang.CancellationToken token) {
    CancelHandle own = CancelHandle.create(); // expect: UnlinkedSource@create
    return table.query("select 1", own.token());
  }

  /** Token and source at once. */
  List<String> both(Resolver resolver, CancellationSignal signal) {
    CancellationSignal own = new CancellationSignal(); // expect: UnlinkedSource@new
    return resolver.query("content://people", own);
  }

  static class Import {
    private final CancellationToken token;
    private final Catalog catalog;

    Import(CancellationToken token, Catalog catalog) {
      this.token = token;
      this.catalog = catalog;
    }

    Product row(String sku) {
      CancellationTokenSource own = new CancellationTokenSource(); // expect: UnlinkedSource@new, SourceNotClosed@new
      return catalog.load(sku, own.token());
    }
  }
}
