package acme.tests;

import acme.CancellationToken;
import acme.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Tests decide for themselves. */
class Tests {
  private Catalog catalog;
  private CancellationToken token;

  @BeforeEach
  void open() {
    catalog.refresh();
  }

  @Test
  void loads() {
    catalog.load("4711");
  }

  @Test
  void loadsInLambda() {
    Runnable load = () -> catalog.load("4711");
    load.run();
  }

  @ParameterizedTest
  void loadsAny(String sku) {
    catalog.load(sku);
  }
}
