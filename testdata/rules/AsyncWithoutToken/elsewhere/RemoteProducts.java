package acme.asyncelsewhere;

import acme.Catalog;
import acme.Product;
import java.util.concurrent.CompletableFuture;

/** Its method is declared in another file, which would have to change first. */
class RemoteProducts implements Products {
  private final Catalog catalog;

  RemoteProducts(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public CompletableFuture<Product> find(String sku) { // expect: AsyncWithoutToken:info@find
    return catalog.loadAsync(sku);
  }

  CompletableFuture<Product> first() { // expect: AsyncWithoutToken@first
    return catalog.loadAsync("1");
  }
}
