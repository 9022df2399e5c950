package acme.droppedshop;

import acme.CancellationToken;
import acme.Catalog;

/** The only implementation: the checker, which sees one file at a time, cannot tell who has a token. */
class CatalogRepository implements Repository {
  private final Catalog catalog;

  CatalogRepository(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String load(String customer) {
    return catalog.load(customer, CancellationToken.NONE).name(); // expect: NoneTokenFacade@load
  }
}
