package acme.references;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/** A reference to a method has no place for a token: found, and left to a person. */
class References {
  static class Label {
    Label(String text) {}

    Label(String text, CancellationToken token) {}

    static String print(Product product) {
      return product.name();
    }

    static String print(Product product, CancellationToken token) {
      return product.name();
    }
  }

  List<Product> bound(Catalog catalog, Stream<String> skus, CancellationToken token) {
    return skus.map(catalog::load).toList(); // expect: TokenNotForwarded@load
  }

  List<Label> constructor(Stream<String> texts, CancellationToken token) {
    return texts.map(Label::new).toList(); // expect: TokenNotForwarded@new
  }

  List<String> ofStatic(Stream<Product> products, CancellationToken token) {
    return products.map(Label::print).toList(); // expect: TokenNotForwarded@print
  }

  Optional<Product> ofThis(Optional<String> sku, CancellationToken token) {
    return sku.map(this::load); // expect: TokenNotForwarded@load
  }

  private Product load(String sku) {
    return new Product(sku, "?");
  }

  private Product load(String sku, CancellationToken token) {
    token.throwIfCancelled();
    return Optional.of(sku).map(this::load).orElseThrow();
  }

  /** Runs some day: it outlives the call that has the token. */
  void later(ExecutorService executor, Catalog catalog, CancellationToken token) {
    executor.execute(catalog::refresh);
  }
}
