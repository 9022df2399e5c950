// heed-option: select=StoredToken
package acme.stored.kinds;

import acme.CancellationToken;
import acme.Catalog;
import java.util.List;
import java.util.function.Consumer;

/** By what a type is, its objects live for one piece of work or for many. */
class Kinds {
  /** By its name. */
  static class ImportTask {
    private CancellationToken token;

    void all(Catalog catalog, List<String> skus, CancellationToken token) {
      this.token = token;
      skus.forEach(sku -> catalog.load(sku, this.token));
    }
  }

  /** By what it extends. */
  static class Nightly extends ImportTask {
    private CancellationToken latest;

    void again(Catalog catalog, List<String> skus, CancellationToken token) {
      this.latest = token;
      all(catalog, skus, latest);
    }
  }

  /** By what it can be used as. */
  static class Printer implements Consumer<String> {
    private CancellationToken token;

    void print(List<String> lines, CancellationToken token) {
      this.token = token;
      lines.forEach(this);
    }

    @Override
    public void accept(String line) {
      token.throwIfCancelled();
    }
  }

  /** It runs. */
  static class Export {
    private CancellationToken token;

    void to(Appendable out, CancellationToken token) {
      this.token = token;
      run();
    }

    void run() {
      token.throwIfCancelled();
    }
  }

  /** It runs what it is given, again and again. */
  static class Exporter {
    private CancellationToken token; // expect: StoredToken@token

    void to(Appendable out, CancellationToken token) {
      this.token = token;
      run(String.valueOf(out));
    }

    void run(String sku) {
      token.throwIfCancelled();
    }

    void close() {
      token = null;
    }
  }

  /** What is stored is not a caller's token, or not stored here. */
  static class Importer {
    private CancellationToken token;
    private CancellationToken shutdown;
    private int rounds;

    void begin(Object context, CancellationToken request) {
      rounds++;
      this.token = (CancellationToken) context;
      request.throwIfCancelled();
    }

    void hand(Importer next, CancellationToken token) {
      rounds++;
      next.shutdown = token;
    }

    void check() {
      token.throwIfCancelled();
      shutdown.throwIfCancelled();
    }
  }

  static class Scanner {
    private CancellationToken token; // expect: StoredToken@token
    private int rounds;

    void scan(CancellationToken token) {
      rounds++;
      this.token = (CancellationToken) token;
    }

    boolean isStopped() {
      return rounds > 3 && token.isCancelled();
    }
  }
}
