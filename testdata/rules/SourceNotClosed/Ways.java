package acme.notclosed.ways;

import acme.CancellationTokenSource;
import acme.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** On what ways a source is closed by somebody, and what only looks like one. */
class Ways {
  record Session(CancellationTokenSource source) {}

  /** The pool's sources are the pool's. */
  interface Pool {
    CancellationTokenSource create();
  }

  void named(Catalog catalog, String words) {
    String sku = words.strip();
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    catalog.load(sku, own.token());
  }

  void conditionally(Catalog catalog, boolean now) {
    CancellationTokenSource own = new CancellationTokenSource(); // expect: SourceNotClosed@new
    catalog.refresh(own.token());
    if (now && own != null) {
      own.cancel();
    }
  }

  void ofAPool(Catalog catalog, Pool pool) {
    CancellationTokenSource own = pool.create();
    catalog.refresh(own.token());
  }

  Session handedOn(String words) {
    boolean isEmpty = words.isEmpty();
    if (isEmpty) {
      return null;
    }
    return new Session(new CancellationTokenSource());
  }

  void byAnotherName(Catalog catalog) {
    CancellationTokenSource own = new CancellationTokenSource();
    CancellationTokenSource same = own;
    catalog.refresh(own.token());
    same.close();
  }

  void oneOfTwo(Catalog catalog, CancellationTokenSource other, boolean isOwn) {
    CancellationTokenSource own = new CancellationTokenSource();
    CancellationTokenSource chosen = isOwn ? own : other;
    catalog.refresh(chosen.token());
    chosen.close();
  }

  Supplier<CancellationTokenSource> supplied(Catalog catalog) {
    CancellationTokenSource own = new CancellationTokenSource();
    catalog.refresh(own.token());
    return () -> own;
  }

  CancellationTokenSource[] gathered(Catalog catalog) {
    CancellationTokenSource own = new CancellationTokenSource();
    catalog.refresh(own.token());
    return new CancellationTokenSource[] {own};
  }

  void untilTheEnd(Catalog catalog) {
    CancellationTokenSource own = new CancellationTokenSource();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> own.cancel()));
    catalog.refresh(own.token());
  }

  static class Server {
    private int requests;
    private final List<String> lines = new ArrayList<>();
    private final Session session = new Session(new CancellationTokenSource());
    private final CancellationTokenSource all = new CancellationTokenSource();
    private final CancellationTokenSource never = new CancellationTokenSource(); // expect: SourceNotClosed@new
    private CancellationTokenSource current;

    /** Whoever stops the server runs it. */
    private final Runnable stop = () -> all.close();

    void start(Catalog catalog) {
      requests++;
      current = new CancellationTokenSource();
      catalog.refresh(current.token());
      catalog.refresh(all.token());
      catalog.refresh(never.token());
    }

    boolean isBusy() {
      return requests > 0 && lines.isEmpty() && session.source().token().isCancelled();
    }

    void restart() {
      stop.run();
      current.close();
    }
  }
}
