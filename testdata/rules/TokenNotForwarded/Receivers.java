package acme.receivers;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A call is judged whatever it is made on. */
class Receivers {
  interface Shop {
    Catalog catalog(String country);

    List<Catalog> catalogs();

    Map<String, Catalog> byCountry();

    Stream<Catalog> stream();

    Optional<Catalog> main();
  }

  static class Branch {
    Catalog local;
    Catalog[] all;
    static Catalog shared;

    Branch parent() {
      return this;
    }
  }

  private final Shop shop;
  protected Catalog inherited;

  Receivers(Shop shop) {
    this.shop = shop;
  }

  Product call(CancellationToken token) {
    return shop.catalog("de").load("1"); // expect: TokenNotForwarded@load
  }

  Product callOnThis(CancellationToken token) {
    return this.shop.catalog("de").load("1"); // expect: TokenNotForwarded@load
  }

  Product element(CancellationToken token) {
    return shop.catalogs().get(0).load("1"); // expect: TokenNotForwarded@load
  }

  Product mapped(CancellationToken token) {
    return shop.byCountry().get("de").load("1"); // expect: TokenNotForwarded@load
  }

  Product optional(CancellationToken token) {
    return shop.main().orElseThrow().load("1"); // expect: TokenNotForwarded@load
  }

  Product inferredLocal(CancellationToken token) {
    var catalog = shop.catalog("de");
    return catalog.load("1"); // expect: TokenNotForwarded@load
  }

  Product inferredElement(CancellationToken token) {
    var catalogs = shop.catalogs();
    var first = catalogs.get(0);
    return first.load("1"); // expect: TokenNotForwarded@load
  }

  Product inferredNew(CancellationToken token) {
    var catalogs = new ArrayList<Catalog>();
    return catalogs.get(0).load("1"); // expect: TokenNotForwarded@load
  }

  void each(CancellationToken token) {
    for (Catalog catalog : shop.catalogs()) {
      catalog.refresh(); // expect: TokenNotForwarded@refresh
    }
  }

  void inferredEach(CancellationToken token) {
    for (var catalog : shop.catalogs()) {
      catalog.refresh(); // expect: TokenNotForwarded@refresh
    }
    for (var entry : shop.byCountry().entrySet()) {
      entry.getValue().refresh(); // expect: TokenNotForwarded@refresh
    }
  }

  void stream(CancellationToken token) {
    shop.stream().forEach(catalog -> catalog.refresh()); // expect: TokenNotForwarded@refresh
    shop.catalogs().forEach(catalog -> catalog.refresh()); // expect: TokenNotForwarded@refresh
    shop.catalogs().stream()
        .filter(catalog -> catalog != null)
        .map(catalog -> catalog.load("1")) // expect: TokenNotForwarded@load
        .toList();
    shop.byCountry().forEach((country, catalog) -> catalog.refresh()); // expect: TokenNotForwarded@refresh
  }

  Product field(Branch branch, CancellationToken token) {
    return branch.parent().local.load("1"); // expect: TokenNotForwarded@load
  }

  Product arrayElement(Branch branch, int i, CancellationToken token) {
    return branch.all[i].load("1"); // expect: TokenNotForwarded@load
  }

  Product staticField(CancellationToken token) {
    return Branch.shared.load("1"); // expect: TokenNotForwarded@load
  }

  Product cast(Object any, CancellationToken token) {
    return ((Catalog) any).load("1"); // expect: TokenNotForwarded@load
  }

  Product pattern(Object any, CancellationToken token) {
    if (any instanceof Catalog catalog) {
      return catalog.load("1"); // expect: TokenNotForwarded@load
    }
    return null;
  }

  Product conditional(boolean main, Catalog a, Catalog b, CancellationToken token) {
    return (main ? a : b).load("1"); // expect: TokenNotForwarded@load
  }

  Product supplied(Supplier<Catalog> supplier, CancellationToken token) {
    return supplier.get().load("1"); // expect: TokenNotForwarded@load
  }

  Product resource(Supplier<ClosingCatalog> supplier, CancellationToken token) throws Exception {
    try (var catalog = supplier.get()) {
      return catalog.load("1"); // expect: TokenNotForwarded@load
    }
  }

  interface ClosingCatalog extends Catalog, AutoCloseable {}

  /** An inner type that inherits the field from another file's view of it. */
  static class Store extends Receivers {
    Store(Shop shop) {
      super(shop);
    }

    Product ofParent(CancellationToken token) {
      return inherited.load("1"); // expect: TokenNotForwarded@load
    }

    Product ofSuper(CancellationToken token) {
      return super.inherited.load("1"); // expect: TokenNotForwarded@load
    }
  }

  Product made(CancellationToken token) {
    return new Archive().load("1"); // expect: TokenNotForwarded@load
  }

  Product madeWithBody(CancellationToken token) {
    return new Archive() {}.load("1"); // expect: TokenNotForwarded@load
  }

  static class Archive {
    Product load(String sku) {
      return null;
    }

    Product load(String sku, CancellationToken token) {
      return null;
    }

    Archive only(String year) {
      return this;
    }
  }

  /** A long chain, and what follows the call. */
  String chain(Archive archive, CancellationToken token) {
    return archive.only("2024").only("2025").load("1").name().trim(); // expect: TokenNotForwarded@load
  }

  /** In the middle of an expression. */
  String inExpression(Archive archive, CancellationToken token) {
    return "found " + archive.load("1").name() + "!"; // expect: TokenNotForwarded@load
  }

  Product inSwitch(Archive archive, int day, CancellationToken token) {
    return switch (day) {
      case 1 -> archive.load("1"); // expect: TokenNotForwarded@load
      default -> {
        yield archive.load("2"); // expect: TokenNotForwarded@load
      }
    };
  }
}
