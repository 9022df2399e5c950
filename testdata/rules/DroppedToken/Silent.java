package acme.droppedsilent;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Scheduled;

/** Calls with a token in sight that lead down to none, and are meant or cannot be told. */
class Silent {
  interface Index {
    List<String> query(String words, IProgressMonitor monitor);
  }

  private final Catalog catalog;
  private final Index index;

  Silent(Catalog catalog, Index index) {
    this.catalog = catalog;
    this.index = index;
  }

  // A hop is detached.

  void inFinally(CancellationToken token) {
    try {
      token.throwIfCancelled();
    } finally {
      forget();
    }
  }

  private void forget() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade:info@refresh
  }

  void laterOn(ExecutorService threads, CancellationToken token) {
    token.throwIfCancelled();
    start(threads);
  }

  private void start(ExecutorService threads) {
    threads.execute(() -> warmUp());
  }

  private void warmUp() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade:info@refresh
  }

  void remarkedAbove(CancellationToken token) {
    token.throwIfCancelled();
    // heed: detached the statistics are complete or nothing
    statistics();
  }

  private void statistics() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade:info@refresh
  }

  void remarkedBelow(CancellationToken token) {
    token.throwIfCancelled();
    publish();
  }

  private void publish() {
    // heed: detached half a catalogue is worse than none
    catalog.refresh(CancellationToken.NONE);
  }

  void suppressedBelow(CancellationToken token) {
    token.throwIfCancelled();
    around();
  }

  private void around() {
    audit();
  }

  @SuppressWarnings("NoneTokenFacade")
  private void audit() {
    catalog.refresh(CancellationToken.NONE);
  }

  @SuppressWarnings("DroppedToken")
  void suppressedHere(CancellationToken token) {
    token.throwIfCancelled();
    journal();
  }

  private void journal() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade:info@refresh
  }

  void rollingBack(CancellationToken token) {
    token.throwIfCancelled();
    rollbackPrices();
  }

  private void rollbackPrices() {
    prices();
  }

  private void prices() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade:info@refresh
  }

  // The token reaches the work in another way.

  private static class Loader {
    private final Catalog catalog;
    private final CancellationToken token;

    Loader(Catalog catalog, CancellationToken token) {
      this.catalog = catalog;
      this.token = token;
    }

    Product load(String sku) {
      return catalog.load(sku, token);
    }
  }

  Product byInstance(CancellationToken token) {
    Loader loader = new Loader(catalog, token);
    return loader.load("4711");
  }

  record Request(String sku, CancellationToken token) {}

  Product byRequest(String sku, CancellationToken token) {
    return serve(new Request(sku, token));
  }

  private Product serve(Request request) {
    return catalog.load(request.sku(), request.token());
  }

  // Whoever is on the way could not take one.

  void entry(CancellationToken token) {
    token.throwIfCancelled();
    nightly();
  }

  @Scheduled(fixedDelay = 60_000)
  void nightly() {
    catalog.refresh(CancellationToken.NONE);
  }

  static class Load implements Supplier<Product> {
    private final Catalog catalog;

    Load(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    public Product get() {
      return catalog.load("4711", CancellationToken.NONE);
    }
  }

  Product shapeFromOutside(CancellationToken token) {
    token.throwIfCancelled();
    return new Load(catalog).get();
  }

  // The far end is an accessor, or has been told by another rule.

  Product accessor(CancellationToken token) {
    token.throwIfCancelled();
    return peek();
  }

  private Product peek() {
    return catalog.getProduct("4711");
  }

  Product defaultArgument(CancellationToken token) {
    token.throwIfCancelled();
    return fetch("4711"); // expect: TokenNotForwarded@fetch
  }

  Product fetch(String sku) {
    return fetch(sku, CancellationToken.NONE);
  }

  Product fetch(String sku, CancellationToken token) {
    return catalog.load(sku, token);
  }

  @Deprecated
  Product old(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade:info@load
  }

  Product leaving(CancellationToken token) {
    token.throwIfCancelled();
    return old("4711");
  }

  // A token of another kind cannot help.

  void otherKind(CancellationToken token) {
    token.throwIfCancelled();
    lookUp("x");
  }

  private void lookUp(String words) {
    index.query(words, null); // expect: NoneTokenFacade:info@query
  }

  // A token that cancels itself.

  private static class Timed extends NullProgressMonitor {
    private final long end = System.nanoTime() + 1_000_000_000;

    @Override
    public boolean isCanceled() {
      return System.nanoTime() > end || super.isCanceled();
    }
  }

  void timed(IProgressMonitor monitor) {
    monitor.worked(1);
    suggest("x");
  }

  private void suggest(String words) {
    index.query(words, new Timed());
  }

  // One of several implementations does it without a token, the others do nothing long.

  interface Store {
    void put(String sku);
  }

  static class Memory implements Store {
    @Override
    public void put(String sku) {}
  }

  static class Remote implements Store {
    private final Catalog catalog;

    Remote(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    public void put(String sku) {
      catalog.count(sku, CancellationToken.NONE); // expect: NoneTokenFacade:info@count
    }
  }

  void oneOfSeveral(Store store, CancellationToken token) {
    token.throwIfCancelled();
    store.put("4711");
  }

  // It tells whoever listens.

  abstract static class ImportListener {
    abstract void imported(String sku);
  }

  static class Refresher extends ImportListener {
    private final Catalog catalog;

    Refresher(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    void imported(String sku) {
      catalog.count(sku, CancellationToken.NONE); // expect: NoneTokenFacade:info@count
    }
  }

  void tell(ImportListener listener, CancellationToken token) {
    token.throwIfCancelled();
    listener.imported("4711");
  }

  @Test
  void tests() {
    CancellationToken token = new acme.CancellationTokenSource().token();
    token.throwIfCancelled();
    forget();
  }

  // The overload passes on a token of its instance: nothing is left out below.

  static class Documents {
    private CancellationToken token;

    CancellationToken token() {
      return token;
    }

    protected void refresh(String file) {
      refresh(file, token());
    }

    protected void refresh(String file, CancellationToken given) {
      given.throwIfCancelled();
    }
  }

  static class Editor {
    private final Documents documents = new Documents();

    void open(String file, CancellationToken token) {
      token.throwIfCancelled();
      info(file);
    }

    private void info(String file) {
      documents.refresh(file);
    }
  }
}
