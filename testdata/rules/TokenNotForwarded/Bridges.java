package acme.bridges;

import acme.CancellationToken;
import acme.Product;

/** An old hook and a new one, either of which may be overridden. */
class Bridges {
  abstract static class Export {
    /** The new name hands on to the old one, so that what overrides that is still run. */
    protected void export(Product product, CancellationToken token) {
      write(product, token);
    }

    /** Passing the token on would call this again, for ever. */
    protected void write(Product product, CancellationToken token) {
      export(product);
    }

    protected void export(Product product) {
      throw new UnsupportedOperationException(product.name());
    }
  }

  abstract static class Print {
    protected void print(Product product, CancellationToken token) {
      token.throwIfCancelled();
    }

    protected void print(Product product) {}

    /** What takes the token here ends. */
    protected void write(Product product, CancellationToken token) {
      print(product); // expect: TokenNotForwarded@print
    }
  }
}
