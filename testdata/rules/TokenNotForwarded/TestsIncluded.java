// heed-option: includeTests=true
package acme.testsincluded;

import acme.CancellationToken;
import acme.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unless asked. */
class TestsIncluded {
  private Catalog catalog;
  private CancellationToken token;

  @BeforeEach
  void open() {
    catalog.refresh(); // expect: TokenNotForwarded@refresh
  }

  @Test
  void loads() {
    catalog.load("4711"); // expect: TokenNotForwarded@load
    token.throwIfCancelled();
  }
}
