package acme.droppedhanded;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ISafeRunnable;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;

/** Code that is handed to somebody who runs it at once, and such that is not known to. */
class Handed {
  private final Catalog catalog;
  private final Map<String, Product> known = new HashMap<>();
  private final Map<String, Supplier<Product>> loaders = new HashMap<>();
  private final List<Runnable> waiting = new ArrayList<>();

  Handed(Catalog catalog) {
    this.catalog = catalog;
  }

  // The JDK runs it before the call is over.

  void each(List<String> skus, CancellationToken token) {
    token.throwIfCancelled();
    skus.forEach(sku -> one(sku)); // expect: DroppedToken@one
  }

  private Product one(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  Product absent(String sku, CancellationToken token) {
    token.throwIfCancelled();
    return cached(sku); // expect: DroppedToken@cached
  }

  private Product cached(String sku) {
    return known.computeIfAbsent(sku, s -> catalog.load(s));
  }

  Optional<Product> mapped(Optional<String> sku, CancellationToken token) {
    token.throwIfCancelled();
    return sku.map(this::two); // expect: DroppedToken@two
  }

  private Product two(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  List<Product> streamed(List<String> skus, CancellationToken token) {
    token.throwIfCancelled();
    return all(skus); // expect: DroppedToken@all
  }

  private List<Product> all(List<String> skus) {
    return skus.stream().filter(s -> !s.isEmpty()).map(s -> catalog.load(s)).toList();
  }

  // A library runs it, and waits.

  void safely(CancellationToken token) {
    token.throwIfCancelled();
    guarded(); // expect: DroppedToken@guarded "an anonymous ISafeRunnable in `Handed.guarded`"
  }

  private void guarded() {
    SafeRunner.run(
        new ISafeRunnable() {
          @Override
          public void run() {
            catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade@refresh
          }
        });
  }

  void shown(Display display, CancellationToken token) {
    token.throwIfCancelled();
    display.syncExec(this::redraw); // expect: DroppedToken@redraw
    display.asyncExec(this::redraw);
    BusyIndicator.showWhile(display, () -> reorder()); // expect: DroppedToken@reorder
  }

  private void redraw() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade@refresh
  }

  private void reorder() {
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade@refresh
  }

  // A callable of the sources runs it, itself or through another.

  private static <T> T locked(Supplier<T> work) {
    synchronized (Handed.class) {
      return work.get();
    }
  }

  private static <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    T result = locked(() -> work.get());
    System.out.println(System.nanoTime() - start);
    return result;
  }

  private static <T> T copied(Supplier<T> work) {
    final Supplier<T> copy = work;
    return copy.get();
  }

  Product copying(CancellationToken token) {
    token.throwIfCancelled();
    return underCopy(); // expect: DroppedToken@underCopy
  }

  private Product underCopy() {
    return copied(() -> catalog.load("4711", CancellationToken.NONE)); // expect: NoneTokenFacade@load
  }

  private static <T> T traced(String name, Supplier<T> work) {
    return timed(work);
  }

  Product locking(CancellationToken token) {
    token.throwIfCancelled();
    return underLock(); // expect: DroppedToken@underLock
  }

  private Product underLock() {
    return locked(() -> catalog.load("4711", CancellationToken.NONE)); // expect: NoneTokenFacade@load
  }

  Product tracing(CancellationToken token) {
    token.throwIfCancelled();
    return traced("three", this::three); // expect: DroppedToken@three
  }

  private Product three() {
    return catalog.load("3", CancellationToken.NONE); // expect: NoneTokenFacade@load
  }

  interface Step {
    void before();

    void after();
  }

  private static void perform(Step step) {
    step.before();
  }

  void steps(CancellationToken token) {
    token.throwIfCancelled();
    firstStep(); // expect: DroppedToken@firstStep
    secondStep();
  }

  private void firstStep() {
    perform(
        new Step() {
          @Override
          public void before() {
            catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade@refresh
          }

          @Override
          public void after() {}
        });
  }

  // Silent: nobody here runs this one of its methods.

  private void secondStep() {
    perform(
        new Step() {
          @Override
          public void before() {}

          @Override
          public void after() {
            catalog.refresh(CancellationToken.NONE); // expect: NoneTokenFacade:info@refresh
          }
        });
  }

  // It is called right here.

  Product here(CancellationToken token) {
    token.throwIfCancelled();
    return called(); // expect: DroppedToken@called
  }

  private Product called() {
    Supplier<Product> load = () -> catalog.load("4711", CancellationToken.NONE); // expect: NoneTokenFacade@load
    return load.get();
  }

  // Silent: it is kept, by the JDK or by the sources.

  void kept(CancellationToken token) {
    token.throwIfCancelled();
    keep();
    remember();
    refer();
  }

  private void keep() {
    loaders.put("4711", () -> catalog.load("4711", CancellationToken.NONE)); // expect: NoneTokenFacade:info@load
  }

  private void remember() {
    enlist(() -> catalog.refresh(CancellationToken.NONE)); // expect: NoneTokenFacade:info@refresh
  }

  private void enlist(Runnable work) {
    waiting.add(work);
  }

  private void refer() {
    loaders.put("4", this::four);
  }

  private Product four() {
    return catalog.load("4", CancellationToken.NONE); // expect: NoneTokenFacade:info@load
  }

  // Silent: of several callables that may be meant, one does not run it.

  interface Policy {
    void with(Runnable work);
  }

  static class Now implements Policy {
    @Override
    public void with(Runnable work) {
      work.run();
    }
  }

  static class Never implements Policy {
    @Override
    public void with(Runnable work) {}
  }

  void maybe(Policy policy, CancellationToken token) {
    token.throwIfCancelled();
    perhaps(policy);
  }

  private void perhaps(Policy policy) {
    policy.with(() -> catalog.refresh(CancellationToken.NONE)); // expect: NoneTokenFacade:info@refresh
  }

  // Silent: nobody asks the stream for anything here, and a combinator runs nothing.

  Stream<Product> unasked(List<String> skus, CancellationToken token) {
    token.throwIfCancelled();
    return opened(skus);
  }

  private Stream<Product> opened(List<String> skus) {
    return skus.stream().map(s -> catalog.load(s));
  }

  Consumer<String> combined(Consumer<String> first, CancellationToken token) {
    token.throwIfCancelled();
    return both(first);
  }

  private Consumer<String> both(Consumer<String> first) {
    return first.andThen(s -> catalog.load(s));
  }

  Function<String, Product> returned(CancellationToken token) {
    token.throwIfCancelled();
    return loader();
  }

  private Function<String, Product> loader() {
    return s -> catalog.load(s);
  }
}
