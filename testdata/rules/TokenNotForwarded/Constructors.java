package acme.constructors;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;

/** While an object is made, its fields are not sure to hold anything. */
class Constructors {
  private CancellationToken token;

  Constructors(Catalog catalog) {
    catalog.refresh();
  }

  void setToken(CancellationToken token) {
    this.token = token;
  }

  Product later(Catalog catalog) {
    return catalog.load("4711"); // expect: TokenNotForwarded@load
  }
}
