package acme.doorsothername;

import acme.Catalog;
import acme.Product;
import java.util.List;

/** The simple name is taken: the token's type is written in full. */
class OtherName {
  interface CancellationToken {}

  static Product first(Catalog catalog, List<String> skus) {
    return catalog.load(skus.get(0), acme.CancellationToken.none()); // expect: NoneTokenFacade:info@load
  }
}
