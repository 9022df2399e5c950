package acme.unusedannotations;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;

/** Rules that annotations name in vain. */
class Annotations {
  private final Catalog catalog;

  Annotations(Catalog catalog) {
    this.catalog = catalog;
  }

  @SuppressWarnings("TokenNotForwarded") // expect: UnusedSuppression@TokenNotForwarded
  Product forwarded(CancellationToken token) {
    return catalog.load("4711", token);
  }

  @SuppressWarnings("TokenNotForwarded")
  Product meant(CancellationToken token) {
    return catalog.load("4711");
  }

  Product onVariable(CancellationToken token) {
    @SuppressWarnings("NoneTokenPassed") // expect: UnusedSuppression@NoneTokenPassed
    Product product = catalog.load("4711", token);
    return product;
  }

  Product meantOnVariable(CancellationToken token) {
    @SuppressWarnings("NoneTokenPassed")
    Product product = catalog.load("4711", CancellationToken.NONE);
    return product;
  }

  @SuppressWarnings({"unused", "NoneTokenPassed"}) // expect: UnusedSuppression@NoneTokenPassed
  private Product besideOther(CancellationToken token) {
    return catalog.load("4711", token);
  }

  @SuppressWarnings({"NoneTokenPassed", "TokenNotForwarded"}) // expect: UnusedSuppression@NoneTokenPassed
  Product oneOfTwo(CancellationToken token) {
    return catalog.load("4711");
  }

  /** The rule has a finding, but not where the name says. */
  @SuppressWarnings("NoneTokenPassed") // expect: UnusedSuppression@NoneTokenPassed
  Product wrongName(CancellationToken token) {
    return catalog.load("4711"); // expect: TokenNotForwarded@load
  }

  /** A class keeps its suppression as long as one member needs it. */
  @SuppressWarnings({
    "NoneTokenFacade", // expect: UnusedSuppression@NoneTokenFacade
    "TokenNotForwarded"
  })
  static class OnClass {
    List<Product> all(Catalog catalog, List<String> skus, CancellationToken token) {
      return skus.stream().map(s -> catalog.load(s)).toList();
    }
  }

  /** The inner one would do; the outer one silences the same. */
  @SuppressWarnings("TokenNotForwarded")
  static class Twice {
    @SuppressWarnings("TokenNotForwarded")
    Product load(Catalog catalog, CancellationToken token) {
      return catalog.load("4711");
    }
  }

  @SuppressWarnings("StaticTokenSource") // expect: UnusedSuppression@StaticTokenSource
  private static final String NAME = "annotations";

  // Not Heed's to judge.

  @SuppressWarnings("all")
  Product everything(CancellationToken token) {
    return catalog.load(NAME, token);
  }

  @SuppressWarnings({"unused", "FutureReturnValueIgnored"})
  private Product ofOthers(CancellationToken token) {
    return catalog.load("4711", token);
  }

  @SuppressWarnings({"TokenNotForwarded", "UnusedSuppression"})
  Product kept(CancellationToken token) {
    return catalog.load("4711", token);
  }
}
