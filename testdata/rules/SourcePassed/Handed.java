package acme.sourcepassed.handed;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.List;

/** To whom a source goes on, and what else is done to it. */
class Handed {
  private final Catalog catalog;

  Handed(Catalog catalog) {
    this.catalog = catalog;
  }

  /** All of these only want its token, and nobody can give them another body. */
  Product byAHelper(CancellationTokenSource source) { // expect: SourcePassed@source
    return ofAHelper("4711", source);
  }

  private Product ofAHelper(String sku, CancellationTokenSource source) { // expect: SourcePassed@source
    return catalog.load(sku, source.token());
  }

  int byAStaticHelper(CancellationTokenSource source) { // expect: SourcePassed@source
    return count(catalog, source);
  }

  static int count(Catalog catalog, CancellationTokenSource source) { // expect: SourcePassed@source
    return catalog.count("chair", source.token());
  }

  void byAFinalHelper(CancellationTokenSource source) { // expect: SourcePassed@source
    refresh(source);
  }

  final void refresh(CancellationTokenSource source) { // expect: SourcePassed@source
    catalog.refresh(source.token());
  }

  Product byAnObject(CancellationTokenSource source) { // expect: SourcePassed@source
    return new Loader(catalog, source).load("4711");
  }

  /** A subclass may do more than take the token. */
  void byAHook(CancellationTokenSource source) {
    reload(source);
  }

  void reload(CancellationTokenSource source) { // expect: SourcePassed@source
    catalog.refresh(source.token());
  }

  /** The helper does not even look at it. */
  void forNothing(CancellationTokenSource source) {
    log("refreshed", source);
  }

  private static void log(String line, CancellationTokenSource source) {
    System.out.println(line);
  }

  /** What goes on by itself goes on with the token. */
  int all(List<String> words, int at, CancellationTokenSource source) { // expect: SourcePassed@source
    return at == words.size()
        ? 0
        : catalog.count(words.get(at), source.token()) + allAfter(words, at, source);
  }

  private int allAfter(List<String> words, int at, CancellationTokenSource source) { // expect: SourcePassed@source
    return at > 9 ? 0 : count(catalog, source) + allAfter(words, at + 1, source);
  }

  int unlessMissing(CancellationTokenSource source) { // expect: SourcePassed@source
    return source == null ? 0 : catalog.count("chair", source.token());
  }

  /** Which of them it is, its token does not say. */
  boolean isMine(CancellationTokenSource source, CancellationTokenSource mine) {
    catalog.refresh(source.token());
    return source == mine;
  }

  /** One is cancelled, of the other only the token is used. */
  void instead(CancellationTokenSource old, CancellationTokenSource next) { // expect: SourcePassed@next
    old.cancel();
    catalog.refresh(next.token());
  }

  static class Loader {
    private final Catalog catalog;
    private final CancellationToken token;

    Loader(Catalog catalog, CancellationTokenSource source) { // expect: SourcePassed@source
      this.catalog = catalog;
      this.token = source.token();
    }

    Product load(String sku) {
      return catalog.load(sku, token);
    }
  }

  interface Poller {
    void poll(String sku, CancellationTokenSource source);
  }

  static class CatalogPoller implements Poller {
    private final Catalog catalog;

    CatalogPoller(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    public void poll(String sku, CancellationTokenSource source) {
      catalog.load(sku, source.token());
    }
  }

  /** Has nothing to do with those. */
  static class Station {
    void poll(String sku, Catalog catalog, CancellationTokenSource source) { // expect: SourcePassed@source
      catalog.load(sku, source.token());
    }

    List<String> strip(List<String> skus) {
      return skus.stream().map(String::strip).toList();
    }
  }
}
