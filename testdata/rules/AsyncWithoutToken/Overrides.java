package acme.asyncoverrides;

import acme.Catalog;
import acme.Product;
import java.util.concurrent.CompletableFuture;

/** A family of overrides is told once, where it begins. */
class Overrides {
  interface Products {
    CompletableFuture<Product> find(String sku); // expect: AsyncWithoutToken@find
  }

  static class RemoteProducts implements Products {
    private final Catalog catalog;

    RemoteProducts(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    public CompletableFuture<Product> find(String sku) {
      return catalog.loadAsync(sku);
    }
  }

  static class SlowProducts extends RemoteProducts {
    private final Catalog archive;

    SlowProducts(Catalog catalog, Catalog archive) {
      super(catalog);
      this.archive = archive;
    }

    @Override
    public CompletableFuture<Product> find(String sku) {
      return CompletableFuture.supplyAsync(() -> archive.load(sku));
    }
  }
}
