package acme.asyncentry;

import acme.Catalog;
import acme.Product;
import java.util.concurrent.CompletableFuture;
import jakarta.ws.rs.GET;
import org.springframework.context.event.EventListener;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/** Frameworks choose the parameters of what they call. */
class EntryPoints {
  private final Catalog catalog;

  EntryPoints(Catalog catalog) {
    this.catalog = catalog;
  }

  @EventListener
  public CompletableFuture<Product> onOrder(String sku) {
    return catalog.loadAsync(sku);
  }

  @JsonRequest("shop/product")
  public CompletableFuture<Product> product(String sku) {
    return catalog.loadAsync(sku);
  }

  /** Another annotation says nothing about parameters. */
  @Deprecated
  public CompletableFuture<Product> old(String sku) { // expect: AsyncWithoutToken@old
    return catalog.loadAsync(sku);
  }

  /** The annotations stand on the interface, and hold for what implements it. */
  interface Api {
    @GET
    CompletableFuture<Product> byName(String name);

    @Deprecated
    CompletableFuture<Product> byNumber(int number); // expect: AsyncWithoutToken@byNumber
  }

  static class Controller implements Api {
    private final Catalog catalog;

    Controller(Catalog catalog) {
      this.catalog = catalog;
    }

    @Override
    public CompletableFuture<Product> byName(String name) {
      return catalog.loadAsync(name);
    }

    @Override
    public CompletableFuture<Product> byNumber(int number) {
      return catalog.loadAsync("" + number);
    }
  }
}
