package acme.doorsimports;

import acme.Catalog;
import acme.Product;
import java.util.List;

/** The token's type has no import here, and needs one. */
class Imports {
  static Product first(Catalog catalog, List<String> skus) {
    return catalog.load(skus.get(0), acme.CancellationToken.none()); // expect: NoneTokenFacade:info@load
  }
}
