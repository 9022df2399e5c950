package acme.droppedshop;

import acme.CancellationToken;
import acme.Catalog;

/** Whoever asks from elsewhere for what is mostly there is not told; who asks for more is. */
class Totals {
  private final Catalog catalog;

  Totals(Catalog catalog) {
    this.catalog = catalog;
  }

  int getTotal() {
    return catalog.count("*", CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }

  String report() {
    return "%d".formatted(getTotal());
  }
}
