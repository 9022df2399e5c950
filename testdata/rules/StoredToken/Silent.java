// heed-option: select=StoredToken
package acme.storedsilent;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.concurrent.Callable;

/** The object is the request, the operation, or made for one. */
class Silent {
  record Request(String sku, CancellationToken token) {}

  static class LoadBuilder {
    private CancellationToken token;

    LoadBuilder token(CancellationToken token) {
      this.token = token;
      return this;
    }

    Request build(String sku) {
      return new Request(sku, token);
    }
  }

  static class Fluent {
    private CancellationToken token;

    Fluent stopWith(CancellationToken token) {
      this.token = token;
      return this;
    }

    void check() {
      token.throwIfCancelled();
    }
  }

  /** By its name it may be either: many a manager, store, pool or catalog lives for one run. */
  static class DragManager {
    private final CancellationToken token;

    DragManager(CancellationToken token) {
      this.token = token;
    }

    void check() {
      token.throwIfCancelled();
    }
  }

  static class ResultStore {
    private final CancellationToken token;

    ResultStore(CancellationToken token) {
      this.token = token;
    }

    void check() {
      token.throwIfCancelled();
    }
  }

  /** The operation itself. */
  static class Load implements Callable<Product> {
    private final Catalog catalog;
    private final CancellationToken token;

    Load(Catalog catalog, CancellationToken token) {
      this.catalog = catalog;
      this.token = token;
    }

    @Override
    public Product call() {
      return catalog.load("1", token);
    }
  }

  static class Export {
    private final CancellationToken token;

    Export(CancellationToken token) {
      this.token = token;
    }

    void run() {
      token.throwIfCancelled();
    }
  }

  static class LoadOptions {
    private CancellationToken token;

    void setToken(CancellationToken token) {
      this.token = token;
    }

    CancellationToken token() {
      return token;
    }
  }

  /** A token made of a token. */
  static class Wrapped implements CancellationToken {
    private final CancellationToken inner;

    Wrapped(CancellationToken inner) {
      this.inner = inner;
    }

    @Override
    public boolean isCancelled() {
      return inner.isCancelled();
    }

    @Override
    public void throwIfCancelled() {
      inner.throwIfCancelled();
    }

    @Override
    public AutoCloseable register(Runnable callback) {
      return inner.register(callback);
    }
  }

  /** How long it lives, nobody can tell. */
  static class Reader {
    private final CancellationToken token;

    Reader(CancellationToken token) {
      this.token = token;
    }

    void check() {
      token.throwIfCancelled();
    }
  }

  /** Taken back before the method ends. */
  static class Parser {
    private CancellationToken token;

    void parse(String text, CancellationToken token) {
      this.token = token;
      try {
        step(text);
      } finally {
        this.token = null;
      }
    }

    private void step(String text) {
      token.throwIfCancelled();
    }
  }

  /** Its own token, which it cancels itself. */
  static class PriceService {
    private final CancellationTokenSource source = new CancellationTokenSource(); // expect: SourceNotClosed@new
    private final CancellationToken stopping = source.token();
    private static final CancellationToken NEVER = CancellationToken.NONE;

    void stop() {
      source.cancel();
    }

    boolean isStopping() {
      return stopping.isCancelled() || NEVER.isCancelled();
    }
  }
}
