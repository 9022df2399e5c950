package acme.sourcepassed;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.List;
import org.apache.ignite.lang.CancelHandle;

/** Only the token is used. */
class Parameters {
  Product load(Catalog catalog, CancellationTokenSource source) { // expect: SourcePassed@source
    return catalog.load("1", source.token());
  }

  List<Product> inLambda(
      Catalog catalog, List<String> skus, CancellationTokenSource source) { // expect: SourcePassed@source
    return skus.stream().map(sku -> catalog.load(sku, source.token())).toList();
  }

  static int twice(Catalog catalog, CancellationTokenSource source) { // expect: SourcePassed@source
    source.token().throwIfCancelled();
    return catalog.count("chair", source.getToken());
  }

  Product orNone(Catalog catalog, CancellationTokenSource source) { // expect: SourcePassed@source
    return catalog.load("1", source == null ? CancellationToken.NONE : source.token());
  }

  org.apache.ignite.lang.CancellationToken ignite(CancelHandle handle) { // expect: SourcePassed@handle
    return handle.isCancelled() ? null : handle.token();
  }

  /** It hands the source on, but only its token is used there. */
  Product handsOn(Catalog catalog, CancellationTokenSource source) { // expect: SourcePassed@source
    return inner(catalog, source);
  }

  private static Product inner(Catalog catalog, CancellationTokenSource source) { // expect: SourcePassed@source
    return catalog.load("1", source.token());
  }

  static class Import {
    private final CancellationToken token;

    Import(CancellationTokenSource source) { // expect: SourcePassed@source
      this.token = source.token();
    }

    void check() {
      token.throwIfCancelled();
    }
  }

  @SuppressWarnings("SourcePassed")
  Product suppressed(Catalog catalog, CancellationTokenSource source) {
    return catalog.load("1", source.token());
  }
}
