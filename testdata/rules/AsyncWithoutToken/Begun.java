package acme.asyncbegun;

import acme.Product;
import com.facebook.bolts.CancellationToken;
import com.facebook.bolts.Task;
import java.util.concurrent.Callable;

/** What takes a token only so that it need not begin. */
class Begun {
  private final Callable<Product> last;

  Begun(Callable<Product> last) {
    this.last = last;
  }

  interface Loader {
    Task<Product> load(String sku);

    Task<Product> load(String sku, CancellationToken token);
  }

  /** All that a token could do here is that the file is not looked for. */
  Task<Product> begun() { // expect: AsyncWithoutToken:info@begun
    return Task.callInBackground(last);
  }

  /** What takes long takes a token itself. */
  Task<Product> loaded(Loader loader, String sku) { // expect: AsyncWithoutToken@loaded
    return loader.load(sku);
  }

  /** Whoever began the task decides. */
  Task<String> followed(Task<Product> product) {
    return product.continueWith(t -> "done");
  }

  /** Here tokens are in play, and what follows could be told not to begin. */
  static class Orders {
    Task<Product> order(String sku, Loader loader, CancellationToken token) {
      return loader.load(sku, token);
    }

    Task<String> followed(Task<Product> product) { // expect: AsyncWithoutToken:info@followed
      return product.continueWith(t -> "done");
    }
  }
}
