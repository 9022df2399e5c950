package acme.doors;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Methods without a token that pass none: whoever calls them cannot be heard. */
class Doors {
  interface Workspace {
    void build(String project, IProgressMonitor monitor);
  }

  static class Stock {
    private final Catalog catalog;

    Stock(Catalog catalog) {
      this.catalog = catalog;
    }

    int count(String words, CancellationToken token) {
      return catalog.count(words, token);
    }
  }

  static class Importer {
    private final CancellationToken token;

    Importer(String file, CancellationToken token) {
      this.token = token;
    }

    void run() {
      token.throwIfCancelled();
    }
  }

  private static Catalog shared;

  private final Catalog catalog;

  Doors(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Static, others can call it, and the work is the program's own: code is meant to come by. */
  public static int stock(Stock stock) {
    return stock.count("chair", CancellationToken.NONE); // expect: NoneTokenFacade@count "`stock(Stock)` takes no token: its callers"
  }

  /** Who has a token calls the longer one, which does the same with more said. */
  public static int total(Stock stock) {
    return stock.count("*", CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }

  public static int total(String words, Stock stock, CancellationToken token) {
    return stock.count(words, token);
  }

  /** The other one is about something else. */
  public static int sum(Stock stock) {
    return stock.count("*", CancellationToken.NONE); // expect: NoneTokenFacade@count
  }

  public static int sum(String words, Catalog other, CancellationToken token) {
    return other.count(words, token);
  }

  /** How long a library takes, nobody can tell. */
  public static Product find(String sku) {
    return shared.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade:info@load
  }

  static void rebuild(Workspace workspace) {
    workspace.build("shop", new NullProgressMonitor()); // expect: NoneTokenFacade@build
  }

  protected static void rebuildQuietly(Workspace workspace) {
    workspace.build("shop", null); // expect: NoneTokenFacade@build
  }

  /** A question with yes or no for an answer: seldom worth a token of its own. */
  static boolean isKnown(String sku) {
    return shared.load(sku, CancellationToken.NONE) != null; // expect: NoneTokenFacade:info@load
  }

  public static void importAll(List<String> files) {
    for (String file : files) {
      new Importer(file, CancellationToken.none()).run(); // expect: NoneTokenFacade@new
    }
  }

  /** Static, but nobody else's. */
  private static Product own(String sku) {
    return shared.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade:info@load
  }

  /** Of an instance, and nobody with a token comes here. */
  public Product first() {
    return catalog.load("1", CancellationToken.NONE); // expect: NoneTokenFacade:info@load
  }

  /** In a lambda that runs here and now. */
  public List<Product> some(List<String> skus) {
    return skus.stream()
        .map(sku -> catalog.load(sku, CancellationToken.NONE)) // expect: NoneTokenFacade:info@load
        .toList();
  }

  /** A throwaway source, and a variable that holds none. */
  public int counts() {
    CancellationToken never = CancellationToken.NONE;
    return catalog.count("chair", never) // expect: NoneTokenFacade:info@count
        + catalog.count("table", new CancellationTokenSource().token()); // expect: NoneTokenFacade:info@count
  }

  /** Somebody who has a token comes here. */
  Product reached(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load "`reached(String)` takes no token: a caller has one"
  }

  Product reaches(String sku, CancellationToken token) {
    token.throwIfCancelled();
    return reached(sku); // expect: DroppedToken@reached
  }

  static class Sync {
    private final CancellationToken token;
    private final Doors doors;

    Sync(CancellationToken token, Doors doors) {
      this.token = token;
      this.doors = doors;
    }

    /** The caller's token may be a field. */
    Product once() {
      token.throwIfCancelled();
      return doors.reachedFromField("1"); // expect: DroppedToken@reachedFromField
    }
  }

  Product reachedFromField(String sku) {
    return catalog.load(sku, CancellationToken.NONE); // expect: NoneTokenFacade@load
  }
}
