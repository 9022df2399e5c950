package acme.nonesuppressed;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;

/** Where a person can say that it is meant, and how far that reaches. */
class Suppressed {
  Product onVariable(Catalog catalog, CancellationToken token) {
    @SuppressWarnings("NoneTokenPassed")
    Product first = catalog.load("1", CancellationToken.NONE);
    Product second = catalog.load("2", CancellationToken.NONE); // expect: NoneTokenPassed@load
    return first == null ? second : first;
  }

  @SuppressWarnings({"NoneTokenPassed", "TokenNotForwarded"})
  Product onMethod(Catalog catalog, CancellationToken token) {
    catalog.refresh();
    return catalog.load("1", CancellationToken.NONE);
  }

  @SuppressWarnings("NoneTokenPassed")
  static class OnClass {
    private final CancellationToken token;

    OnClass(CancellationToken token) {
      this.token = token;
    }

    List<Product> all(Catalog catalog, List<String> skus) {
      return skus.stream().map(s -> catalog.load(s, CancellationToken.NONE)).toList();
    }

    class Inner {
      Product one(Catalog catalog) {
        token.throwIfCancelled();
        return catalog.load("1", CancellationToken.NONE);
      }
    }
  }

  static class OnField {
    private final CancellationToken token = CancellationToken.none();
    private final Catalog catalog;

    @SuppressWarnings("NoneTokenPassed") // expect: UnusedSuppression
    private final Runnable refresh =
        () -> {
          throwIfCancelled();
          catalog().refresh(CancellationToken.NONE);
        };

    OnField(Catalog catalog) {
      this.catalog = catalog;
    }

    void throwIfCancelled() {
      token.throwIfCancelled();
    }

    Catalog catalog() {
      return catalog;
    }

    Runnable refresh() {
      return refresh;
    }
  }

  /** A comment reaches its own line and the next one, no further. */
  void onLine(Catalog catalog, CancellationToken token) {
    // heed: detached the shelf is shared
    catalog.refresh(CancellationToken.NONE);
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenPassed@refresh
    // heed: detached the shelf is shared // expect: UnusedSuppression

    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenPassed@refresh
    String text = "// heed: detached only a text";
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenPassed@refresh
    catalog.load(text, token);
    // heed: attached
    catalog.refresh(CancellationToken.NONE); // expect: NoneTokenPassed@refresh
    catalog.refresh( // heed: detached the shelf is shared
        CancellationToken.NONE);
  }
}
