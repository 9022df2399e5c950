package acme.sourcesilent;

import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import android.os.CancellationSignal;
import java.util.List;
import java.util.function.Function;

/** The source is needed, or the shape is not the method's own. */
class Silent {
  private CancellationTokenSource current;

  Product cancels(Catalog catalog, CancellationTokenSource source) {
    Product found = catalog.load("1", source.token());
    source.cancel();
    return found;
  }

  Product closes(Catalog catalog, CancellationTokenSource source) {
    try (source) {
      return catalog.load("1", source.token());
    }
  }

  Product refersToCancel(Catalog catalog, List<Runnable> onFailure, CancellationTokenSource source) {
    onFailure.add(source::cancel);
    return catalog.load("1", source.token());
  }

  Product handsOn(Catalog catalog, CancellationTokenSource source) {
    cancels(catalog, source);
    return catalog.load("1", source.token());
  }

  Product handsOnDeeper(Catalog catalog, CancellationTokenSource source) {
    return below(catalog, source);
  }

  private Product below(Catalog catalog, CancellationTokenSource source) {
    return cancels(catalog, source);
  }

  Product toOthers(Catalog catalog, List<CancellationTokenSource> all, CancellationTokenSource source) {
    all.add(source);
    return catalog.load("1", source.token());
  }

  Product stores(Catalog catalog, CancellationTokenSource source) {
    current = source;
    return catalog.load("1", source.token());
  }

  CancellationTokenSource returns(CancellationTokenSource source) {
    source.token().throwIfCancelled();
    return source;
  }

  void unused(CancellationTokenSource source) {}

  void onlyAsks(CancellationTokenSource source) {
    if (source == null) {
      throw new IllegalArgumentException();
    }
  }

  /** A token and a source at once: it cannot be taken as less. */
  void both(CancellationSignal signal) {
    signal.throwIfCanceled();
  }

  interface Step {
    Product run(Catalog catalog, CancellationTokenSource source);
  }

  /** The interface decides. */
  static class Load implements Step {
    @Override
    public Product run(Catalog catalog, CancellationTokenSource source) {
      return catalog.load("1", source.token());
    }
  }

  static class Stop implements Step {
    @Override
    public Product run(Catalog catalog, CancellationTokenSource source) {
      source.cancel();
      return null;
    }
  }

  /** Another one of the family cancels. */
  static class Base {
    Product run(Catalog catalog, CancellationTokenSource source) {
      return catalog.load("1", source.token());
    }
  }

  static class Racing extends Base {
    @Override
    Product run(Catalog catalog, CancellationTokenSource source) {
      source.cancel();
      return super.run(catalog, source);
    }
  }

  static Product referred(CancellationTokenSource source) {
    source.token().throwIfCancelled();
    return null;
  }

  Function<CancellationTokenSource, Product> reference() {
    return Silent::referred;
  }

  /** A lambda's shape is its interface's. */
  Function<CancellationTokenSource, Boolean> lambda() {
    return source -> source.token().isCancelled();
  }
}
