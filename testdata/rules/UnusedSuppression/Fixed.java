package acme.unusedfixed;

import acme.CancellationToken;
import acme.Catalog;

class Fixed {
  @SuppressWarnings("TokenNotForwarded") // expect: UnusedSuppression
  void alone(Catalog catalog, CancellationToken token) {
    catalog.refresh(token);
  }

  @Deprecated
  @SuppressWarnings({"TokenNotForwarded"}) // expect: UnusedSuppression
  void inBraces(Catalog catalog, CancellationToken token) {
    catalog.refresh(token);
  }

  @SuppressWarnings({"unused", "TokenNotForwarded"}) // expect: UnusedSuppression
  void last(Catalog catalog, CancellationToken token) {
    catalog.refresh(token);
  }

  @SuppressWarnings(value = {"NoneTokenPassed", "unused"}) // expect: UnusedSuppression
  void first(Catalog catalog, CancellationToken token) {
    catalog.refresh(token);
  }

  void parameter(@SuppressWarnings("NoneTokenPassed") Catalog catalog) { // expect: UnusedSuppression
    catalog.toString();
  }
}
