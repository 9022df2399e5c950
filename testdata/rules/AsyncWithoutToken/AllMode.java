// heed-option: asyncMode=all
package acme.asyncall;

import acme.CancellationToken;
import acme.Product;
import java.util.concurrent.CompletableFuture;

/** Mode "all": every one that offers no way to pass a token. */
class AllMode {
  public CompletableFuture<String> print(Product product) { // expect: AsyncWithoutToken@print "returns `CompletableFuture` and takes no cancellation token"
    return CompletableFuture.supplyAsync(product::name);
  }

  CompletableFuture<String> pack(Product product) { // expect: AsyncWithoutToken@pack
    return CompletableFuture.supplyAsync(product::name);
  }

  CompletableFuture<String> bill(Product product, CancellationToken token) {
    token.throwIfCancelled();
    return CompletableFuture.supplyAsync(product::name);
  }

  CompletableFuture<String> done() {
    return CompletableFuture.completedFuture("done");
  }

  String now(Product product) {
    return product.name();
  }
}
