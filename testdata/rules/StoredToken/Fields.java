// heed-option: select=StoredToken
package acme.stored;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.IProgressMonitor;

/** Objects that keep the token of one call. */
class Fields {
  static class Loader {
    private final Catalog catalog;
    private CancellationToken token; // expect: StoredToken@token "keeps its caller's token in `token` after it ended"

    Loader(Catalog catalog) {
      this.catalog = catalog;
    }

    Product load(String sku, CancellationToken token) {
      this.token = token;
      return read(sku);
    }

    private Product read(String sku) {
      return catalog.load(sku, token);
    }
  }

  static class CatalogService {
    private final Catalog catalog;
    private final CancellationToken token; // expect: StoredToken@token "`CatalogService` outlives the token"

    CatalogService(Catalog catalog, CancellationToken token) {
      this.catalog = catalog;
      this.token = Objects.requireNonNull(token);
    }

    Product load(String sku) {
      return catalog.load(sku, token);
    }
  }

  /** There is one for all. */
  static final class Prices {
    private static Prices instance;
    private final IProgressMonitor monitor; // expect: StoredToken@monitor

    private Prices(IProgressMonitor monitor) {
      this.monitor = monitor;
    }

    static Prices get(IProgressMonitor monitor) {
      if (instance == null) {
        instance = new Prices(monitor);
      }
      return instance;
    }

    boolean isStopped() {
      return monitor.isCanceled();
    }
  }

  static class SessionService {
    private CancellationToken token; // expect: StoredToken@token

    void setToken(CancellationToken token) {
      this.token = token;
    }

    void check() {
      token.throwIfCancelled();
    }
  }

  static class OrderCache {
    @SuppressWarnings("StoredToken")
    private final CancellationToken shutdown;

    OrderCache(CancellationToken shutdown) {
      this.shutdown = shutdown;
    }

    void check(List<String> orders) {
      shutdown.throwIfCancelled();
    }
  }
}
