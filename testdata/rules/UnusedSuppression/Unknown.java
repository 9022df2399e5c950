package acme.unusedunknown;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import org.junit.jupiter.api.Test;

/** Where a rule was not run on the place. */
class Unknown {
  /** Tests are not judged, so nobody knows what the rule would have found. */
  @Test
  @SuppressWarnings("TokenNotForwarded")
  void test(Catalog catalog, CancellationToken token) {
    catalog.refresh(token);
  }

  @SuppressWarnings("TokenNotForwarded")
  static class AroundATest {
    @Test
    void test(Catalog catalog, CancellationToken token) {
      catalog.refresh();
    }
  }

  static Product load(Catalog catalog, CancellationToken token) {
    return catalog.load("4711", token);
  }
}
