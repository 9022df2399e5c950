package acme.sourcenotclosed;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.ArrayList;
import java.util.List;
import org.apache.ignite.lang.CancelHandle;

/** Closed, handed on, or nothing to close. */
class Silent {
  Product resource(Catalog catalog) {
    try (CancellationTokenSource source = new CancellationTokenSource()) {
      return catalog.load("4711", source.token());
    }
  }

  Product resourceByName(Catalog catalog) {
    CancellationTokenSource source = new CancellationTokenSource();
    try (source) {
      return catalog.load("4711", source.token());
    }
  }

  Product inFinally(Catalog catalog) {
    CancellationTokenSource source = new CancellationTokenSource();
    try {
      return catalog.load("4711", source.token());
    } finally {
      source.close();
    }
  }

  /** On some path: that is for others to judge. */
  Product onOnePath(Catalog catalog, boolean last) {
    CancellationTokenSource source = new CancellationTokenSource();
    Product product = catalog.load("4711", source.token());
    if (last) {
      source.close();
    }
    return product;
  }

  CancellationTokenSource returned() {
    CancellationTokenSource source = new CancellationTokenSource();
    source.cancel();
    return source;
  }

  CancellationTokenSource returnedAtOnce() {
    return new CancellationTokenSource();
  }

  private final List<AutoCloseable> closeables = new ArrayList<>();

  CancellationToken listed() {
    CancellationTokenSource source = new CancellationTokenSource();
    closeables.add(source);
    return source.token();
  }

  record Work(CancellationTokenSource source) {}

  Work handedOn() {
    CancellationTokenSource source = new CancellationTokenSource();
    return new Work(source);
  }

  void hook(Catalog catalog) {
    CancellationTokenSource source = new CancellationTokenSource();
    Runtime.getRuntime().addShutdownHook(new Thread(source::close));
    catalog.refresh(source.token());
  }

  void captured(Catalog catalog, List<Runnable> atEnd) {
    CancellationTokenSource source = new CancellationTokenSource();
    atEnd.add(() -> source.close());
    catalog.refresh(source.token());
  }

  /** The last one is closed before the next is made. */
  void rearmed(Catalog catalog, int rounds) {
    CancellationTokenSource source = null;
    for (int i = 0; i < rounds; i++) {
      if (source != null) {
        source.close();
      }
      source = new CancellationTokenSource();
      catalog.refresh(source.token());
    }
  }

  /** A method of the class closes it. */
  static class Session implements AutoCloseable {
    private final CancellationTokenSource source = new CancellationTokenSource();
    private CancellationTokenSource current;

    CancellationToken begin() {
      CancellationTokenSource next = new CancellationTokenSource();
      current = next;
      return next.token();
    }

    CancellationToken token() {
      return source.token();
    }

    @Override
    public void close() {
      source.close();
      if (current != null) {
        current.close();
      }
    }
  }

  /** Others can close it. */
  static class Open {
    final CancellationTokenSource source = new CancellationTokenSource();
  }

  static class Handed {
    private final CancellationTokenSource source = new CancellationTokenSource();

    CancellationTokenSource source() {
      return source;
    }
  }

  /** The static field is another rule's. */
  static final CancellationTokenSource GLOBAL = new CancellationTokenSource(); // expect: StaticTokenSource@GLOBAL

  /** There is nothing to close. */
  CancellationTokenSourceLike notCloseable() {
    CancelHandle handle = CancelHandle.create();
    handle.cancel();
    return new CancellationTokenSourceLike();
  }

  static class CancellationTokenSourceLike {}
}
