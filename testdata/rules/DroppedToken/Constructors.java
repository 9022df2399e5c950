package acme.droppedconstructors;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.function.Supplier;

/** What a constructor does, although its text may not say so. */
class Constructors {
  private final Catalog catalog;

  static Catalog open() {
    return null;
  }

  Constructors(Catalog catalog) {
    this.catalog = catalog;
  }

  // One constructor calls another.

  static class Ledger {
    final List<Product> products;

    Ledger(Catalog catalog) {
      this(catalog, "*");
    }

    Ledger(Catalog catalog, String words) {
      products = catalog.search(CancellationToken.NONE, words); // expect: NoneTokenFacade@search
    }
  }

  int ledger(CancellationToken token) {
    token.throwIfCancelled();
    return new Ledger(catalog).products.size(); // expect: DroppedToken@new
  }

  // What the superclass does, called in so many words or not.

  static class Sheet {
    final int rows;

    Sheet(Catalog catalog) {
      rows = catalog.count("row", CancellationToken.NONE); // expect: NoneTokenFacade@count
    }
  }

  static class WideSheet extends Sheet {
    WideSheet(Catalog catalog) {
      super(catalog);
    }
  }

  int sheet(CancellationToken token) {
    token.throwIfCancelled();
    return new WideSheet(catalog).rows; // expect: DroppedToken@new
  }

  static class Archive {
    static final Catalog ALL = open();
    final int boxes;

    Archive() {
      boxes = ALL.count("box", CancellationToken.NONE); // expect: NoneTokenFacade@count
    }
  }

  static class Attic extends Archive {}

  int attic(CancellationToken token) {
    token.throwIfCancelled();
    return new Attic().boxes; // expect: DroppedToken@new
  }

  // What fields and blocks are initialised with runs in each constructor of the type.

  static class Shelf {
    private final List<Product> products = open().search("*");
    private final String name;

    Shelf(String name) {
      this.name = name;
    }
  }

  Shelf shelf(CancellationToken token) {
    token.throwIfCancelled();
    return new Shelf("a"); // expect: DroppedToken@new "initialiser of `Constructors.Shelf.products` calls `search(...)`"
  }

  static class Rack {
    final int places;

    {
      places = open().search("*").size();
    }
  }

  Rack rack(CancellationToken token) {
    token.throwIfCancelled();
    return new Rack(); // expect: DroppedToken@new "let the constructor of `Constructors.Rack` take it"
  }

  // Silent: static initialisers run once, for whoever comes first.

  static class Constants {
    static final List<Product> ALL = open().search("*");
    static final int COUNT;

    static {
      COUNT = open().search("*").size();
    }
  }

  Constants constants(CancellationToken token) {
    token.throwIfCancelled();
    return new Constants();
  }

  // Silent: a field that holds code holds it for later.

  static class Lazy {
    private final Supplier<List<Product>> products = () -> open().search("*");
  }

  Lazy lazy(CancellationToken token) {
    token.throwIfCancelled();
    return new Lazy();
  }

  // Silent: another constructor does the work.

  static class Report {
    private final int rows;

    Report(int rows) {
      this.rows = rows;
    }

    Report(Catalog catalog) {
      this(catalog.count("row", CancellationToken.NONE)); // expect: NoneTokenFacade:info@count
    }
  }

  Report report(CancellationToken token) {
    token.throwIfCancelled();
    return new Report(7);
  }

  // Silent: the constructor has an overload that takes the token, and that is told elsewhere.

  static class Basket {
    private final List<Product> products;

    Basket(Catalog catalog) {
      this(catalog, CancellationToken.NONE);
    }

    Basket(Catalog catalog, CancellationToken token) {
      products = catalog.search(token, "*");
    }
  }

  Basket basket(CancellationToken token) {
    token.throwIfCancelled();
    return new Basket(catalog); // expect: TokenNotForwarded@new
  }

  // Silent: a method that is called like a field is not its initialiser.

  static class Index {
    private final List<Product> entries = open().search("*");

    static int entries() {
      return 7;
    }
  }

  int entries(CancellationToken token) {
    token.throwIfCancelled();
    return Index.entries();
  }
}
