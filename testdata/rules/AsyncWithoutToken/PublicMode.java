// heed-option: asyncMode=public
package acme.asyncpublic;

import acme.CancellationToken;
import acme.Product;
import java.util.concurrent.CompletableFuture;

/** Mode "public": what others can call on a type that has to do with tokens. */
public class PublicMode {
  /** A token is in play here. */
  public static class Orders {
    public boolean cancelled(CancellationToken token) {
      return token.isCancelled();
    }

    public CompletableFuture<String> place(Product product) { // expect: AsyncWithoutToken@place
      return CompletableFuture.supplyAsync(product::name);
    }

    protected CompletableFuture<String> ship(Product product) { // expect: AsyncWithoutToken@ship
      return CompletableFuture.supplyAsync(product::name);
    }

    CompletableFuture<String> pack(Product product) {
      return CompletableFuture.supplyAsync(product::name);
    }

    public CompletableFuture<String> bill(Product product, CancellationToken token) {
      token.throwIfCancelled();
      return CompletableFuture.supplyAsync(product::name);
    }

    public CompletableFuture<String> done() {
      return CompletableFuture.completedFuture("done");
    }

    public String now(Product product) {
      return product.name();
    }
  }

  /** Here it is not. */
  public static class Labels {
    public CompletableFuture<String> print(Product product) {
      return CompletableFuture.supplyAsync(product::name);
    }
  }
}
