package acme.siblings;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;

/** Where a sibling may take its token, and on which type it may stand. */
class Siblings {
  Product last(Catalog catalog, String sku, CancellationToken token) {
    return catalog.load(sku); // expect: TokenNotForwarded@load
  }

  List<Product> first(Catalog catalog, CancellationToken token) {
    return catalog.search("red chairs"); // expect: TokenNotForwarded@search
  }

  void middle(Catalog catalog, StringBuilder out, CancellationToken token) {
    catalog.export("4711", out); // expect: TokenNotForwarded@export
  }

  void only(CancellationToken token, Catalog catalog) { // expect: TokenPosition@token
    catalog.refresh(); // expect: TokenNotForwarded@refresh
  }

  Product forwarded(Catalog catalog, String sku, CancellationToken token) {
    catalog.refresh(token);
    return catalog.load(sku, token);
  }

  /** One has the plain method, its parent the one with the token. */
  interface ArchivedCatalog extends Catalog {
    Product archived(String sku);
  }

  interface Restoring {
    default Product archived(String sku, CancellationToken token) {
      token.throwIfCancelled();
      return null;
    }
  }

  abstract static class Vault implements ArchivedCatalog, Restoring {
    abstract void open();
  }

  abstract static class Safe extends Vault {
    void open(CancellationToken token) {}
  }

  Product superinterface(ArchivedCatalog catalog, String sku, CancellationToken token) {
    return catalog.load(sku); // expect: TokenNotForwarded@load
  }

  Product defaultMethod(Vault vault, String sku, CancellationToken token) {
    return vault.archived(sku); // expect: TokenNotForwarded@archived
  }

  /** The sibling stands on the type itself, the plain method on its parent. */
  void subclass(Safe safe, CancellationToken token) {
    safe.open(); // expect: TokenNotForwarded@open
  }

  /** Seen as a Vault there is none. */
  void parentOnly(Vault vault, CancellationToken token) { // expect: UnusedToken@token
    vault.open();
  }

  static class Importer {
    Importer(String file) {}

    Importer(String file, CancellationToken token) {}

    static int lines(String file) {
      return 0;
    }

    static int lines(String file, CancellationToken token) {
      return 0;
    }
  }

  static class GzipImporter extends Importer {
    GzipImporter(String file, CancellationToken token) {
      super(file); // expect: TokenNotForwarded@super
    }

    GzipImporter(CancellationToken token) {
      super("catalog.gz", token);
    }

    GzipImporter(String file, int bufferSize, CancellationToken token) {
      this(file + bufferSize, token);
    }
  }

  static class Exporter {
    Exporter(String file) {}

    Exporter(String file, CancellationToken token) {}

    Exporter(String folder, String file, CancellationToken token) {
      this(folder + file); // expect: TokenNotForwarded@this
    }
  }

  int constructorAndStatic(CancellationToken token) {
    new Importer("catalog.csv"); // expect: TokenNotForwarded@new
    return Importer.lines("catalog.csv"); // expect: TokenNotForwarded@lines
  }

  void twoOnOneLine(Catalog catalog, CancellationToken token) {
    catalog.refresh(); catalog.load("1"); // expect: TokenNotForwarded@refresh, TokenNotForwarded@load
  }

  private int stock(String sku) {
    return sku.length();
  }

  private int stock(String sku, CancellationToken token) {
    return sku.length();
  }

  int ownMethod(String sku, CancellationToken token) {
    return stock(sku); // expect: TokenNotForwarded@stock
  }

  /** A subtype of a token is a token. */
  interface RequestToken extends CancellationToken {
    String requestId();
  }

  Product subtype(Catalog catalog, RequestToken request) {
    return catalog.load("4711"); // expect: TokenNotForwarded@load
  }

  /** Nobody but the method itself: passing it on would never end. */
  Product load(String sku) {
    return new Product(sku, "?");
  }

  Product load(String sku, CancellationToken token) {
    token.throwIfCancelled();
    return load(sku);
  }

  Product reload(String sku, CancellationToken token) {
    return load(sku); // expect: TokenNotForwarded@load
  }
}
