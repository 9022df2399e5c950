package acme.sourcenotclosed;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;

/** Sources that nobody ever closes. */
class Sources {
  Product local(Catalog catalog) {
    CancellationTokenSource source = new CancellationTokenSource(); // expect: SourceNotClosed@new
    return catalog.load("4711", source.token());
  }

  /** The link stays registered on the outer token. */
  Product linked(Catalog catalog, CancellationToken token) {
    CancellationTokenSource both = CancellationTokenSource.createLinked(token); // expect: SourceNotClosed@createLinked
    return catalog.load("4711", both.getToken());
  }

  /** To cancel is not to close. */
  Product cancelled(Catalog catalog) {
    var source = new CancellationTokenSource(); // expect: SourceNotClosed@new
    try {
      return catalog.load("4711", source.token());
    } finally {
      source.cancel();
    }
  }

  Product declaredFirst(Catalog catalog) {
    CancellationTokenSource source;
    source = new CancellationTokenSource(); // expect: SourceNotClosed@new
    return catalog.load("4711", source.token());
  }

  Runnable stopper(Catalog catalog) {
    com.facebook.bolts.CancellationTokenSource bolts =
        new com.facebook.bolts.CancellationTokenSource(); // expect: SourceNotClosed@new
    catalog.refresh();
    return bolts::cancel;
  }

  @SuppressWarnings("SourceNotClosed")
  Product suppressed(Catalog catalog) {
    CancellationTokenSource source = new CancellationTokenSource();
    return catalog.load("4711", source.token());
  }

  /** Two fields, one is closed. */
  static class Session implements AutoCloseable {
    private final CancellationTokenSource reads = new CancellationTokenSource();
    private final CancellationTokenSource writes = new CancellationTokenSource(); // expect: SourceNotClosed@new
    private CancellationTokenSource last;

    Product read(Catalog catalog) {
      return catalog.load("4711", reads.token());
    }

    Product write(Catalog catalog) {
      last = new CancellationTokenSource(); // expect: SourceNotClosed@new
      return catalog.load("4712", writes.token());
    }

    void stop() {
      last.cancel();
    }

    @Override
    public void close() {
      reads.close();
    }
  }
}
