package acme.wider;

import org.eclipse.core.runtime.IProgressMonitor;

/** Where a token is something else as well, null says that there is no such thing: an info. */
class Wider {
  /** The counter of a shop, which can be told to stop as well. */
  abstract static class Till implements IProgressMonitor {
    abstract int count(String sku);
  }

  /** Tells more than others, but is there to be told the progress and to be asked. */
  abstract static class TillMonitor implements IProgressMonitor {
    abstract void counted(String sku);
  }

  /** Has nothing of its own. */
  abstract static class Bell implements IProgressMonitor {
    @Override
    public void done() {}
  }

  interface Stock {
    String place(String sku, Till till);

    String placeTold(String sku, TillMonitor monitor);

    String placeRung(String sku, Bell bell);

    String placePlain(String sku, IProgressMonitor monitor);
  }

  String place(Stock stock, Till till) {
    return stock.place("chair", null) // expect: NoneTokenPassed:info@place
        + stock.placePlain("chair", null); // expect: NoneTokenPassed@placePlain
  }

  String placeTold(Stock stock, TillMonitor monitor) {
    return stock.placeTold("chair", null); // expect: NoneTokenPassed@placeTold
  }

  String placeRung(Stock stock, Bell bell) {
    return stock.placeRung("chair", null); // expect: NoneTokenPassed@placeRung
  }

  interface Shelf {
    String find(String sku, Till till);
  }

  static String find(Shelf shelf) {
    return shelf.find("chair", null); // expect: NoneTokenFacade:info@find
  }
}
