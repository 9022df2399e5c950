package acme.unusedcomments;

import acme.CancellationToken;
import acme.Catalog;

/** Comments that detach nothing. */
class Comments {
  void refresh(Catalog catalog, CancellationToken token) {
    catalog.refresh(); // heed: detached the shelf is shared
    // heed: detached the shelf is shared
    catalog.refresh();
    catalog.refresh(token); // heed: detached the shelf is shared // expect: UnusedSuppression
    // heed: detached the shelf is shared // expect: UnusedSuppression
    catalog.refresh(token);
    // heed: detached the shelf is shared, but too far away // expect: UnusedSuppression

    catalog.refresh(); // expect: TokenNotForwarded@refresh
  }

  /** The finally says it already. */
  void cleanUp(Catalog catalog, CancellationToken token) {
    try {
      catalog.refresh(token);
    } finally {
      catalog.refresh(); // heed: detached the shelf is shared // expect: UnusedSuppression
    }
  }

  /** Without a reason it is no suppression, used or not; the finding beside it says so. */
  void withoutReason(Catalog catalog, CancellationToken token) {
    // heed: detached
    catalog.refresh(token);
    String text = "// heed: detached only a text";
    catalog.load(text, token);
  }
}
