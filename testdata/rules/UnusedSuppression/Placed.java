package acme.suppressed.placed;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.function.Supplier;

/** A reason stands above the statement, whatever that is in; an annotation on any declaration. */
class Placed {
  private final CancellationToken token;
  private final Catalog catalog;

  Placed(CancellationToken token, Catalog catalog) {
    this.token = token;
    this.catalog = catalog;
  }

  private static Product print(String label, Product product) {
    System.out.println(label + product);
    return product;
  }

  Product branches(boolean now, int copies) {
    if (now) {
      // heed: detached the label must not tear
      print(
          "label",
          catalog.load("4711"));
    } else {
      // heed: detached the label must not tear
      print(
          "second label",
          catalog.load("4712"));
    }
    switch (copies) {
      case 1:
        // heed: detached the label must not tear
        print(
            "one",
            catalog.load("4711"));
        break;
      default:
        print(
            "many",
            catalog.load("4711")); // expect: TokenNotForwarded@load
    }
    for (int i = 0; i < copies; i++) {
      // heed: detached the label must not tear
      print(
          "copy",
          catalog.load("4711"));
    }
    try {
      // heed: detached the label must not tear
      print(
          "tried",
          catalog.load("4711"));
    } finally {
      System.out.println("cut");
    }
    {
      // heed: detached the label must not tear
      print(
          "block",
          catalog.load("4711"));
    }
    synchronized (catalog) {
      // heed: detached the label must not tear
      print(
          "alone",
          catalog.load("4711"));
    }
    // heed: detached the label must not tear
    return print(
        "last",
        catalog.load("4711"));
  }

  /** Nobody said anything of what is further in. */
  void furtherIn(List<String> skus, boolean now) {
    // heed: detached the label must not tear // expect: UnusedSuppression
    if (now) {
      print("label", catalog.load("4711")); // expect: TokenNotForwarded@load
    }
    // heed: detached the label must not tear // expect: UnusedSuppression
    skus.forEach(
        sku -> {
          print("label", catalog.load(sku)); // expect: TokenNotForwarded@load
        });
  }

  void lambdas(List<String> skus) {
    skus.forEach(
        sku -> {
          // heed: detached the label must not tear
          print(
              "label",
              catalog.load(sku));
        });
    // heed: detached the label must not tear
    skus.forEach(
        sku ->
            print("label", catalog.load(sku)));
  }

  void classes() {
    Supplier<Product> nameless =
        new Supplier<Product>() {
          @SuppressWarnings("TokenNotForwarded")
          private final Product first = catalog.load("4711");

          private final Product next = catalog.load("4712"); // expect: TokenNotForwarded@load

          @Override
          public Product get() {
            // heed: detached the label must not tear
            return print(
                first + " and " + next,
                catalog.load("4711"));
          }

          @SuppressWarnings("TokenNotForwarded")
          Product again() {
            return catalog.load("4711");
          }

          @SuppressWarnings("TokenNotForwarded")
          class Label {
            Product load() {
              return catalog.load("4711");
            }
          }
        };
    @SuppressWarnings("TokenNotForwarded")
    class Local {
      Product load() {
        return catalog.load("4711");
      }
    }
    print("label", nameless.get());
    print("label", new Local().load());
    token.throwIfCancelled();
  }
}
