package acme.mocks;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;

/** Calls that only teach or question a mock, in helpers that no test annotation marks. */
class Mocks {
  void prepared(Catalog catalog, Product product, CancellationToken token) {
    when(catalog.load("1")).thenReturn(product);
    doReturn(product).when(catalog).load("2");
  }

  void verified(Catalog catalog, CancellationToken token) {
    verify(catalog).refresh();
    verify(catalog).load("1");
  }

  /** What an assertion runs is work like any other. */
  void asserted(Catalog catalog, CancellationToken token) {
    assertThrows(
        IllegalStateException.class,
        () -> catalog.load("1")); // expect: TokenNotForwarded@load
  }
}
