package acme.returns;

import acme.CancellationToken;
import java.util.ArrayList;
import java.util.List;

/** What a sibling may return. */
class Returns {
  interface Ledger {
    int total();

    long total(CancellationToken token);

    List<String> entries();

    ArrayList<String> entries(CancellationToken token);

    void close(int year);

    boolean close(int year, CancellationToken token);
  }

  /** A long where an int was: fine as long as nobody needs the int. */
  long widerFits(Ledger ledger, CancellationToken token) {
    return ledger.total(); // expect: TokenNotForwarded@total
  }

  void widerUnused(Ledger ledger, CancellationToken token) {
    ledger.total(); // expect: TokenNotForwarded@total
  }

  int widerDoesNotFit(Ledger ledger, CancellationToken token) {
    int total = ledger.total();
    return total;
  }

  List<String> subtype(Ledger ledger, CancellationToken token) {
    return ledger.entries(); // expect: TokenNotForwarded@entries
  }

  /** A result where there was none is no obstacle. */
  void resultUnused(Ledger ledger, CancellationToken token) {
    ledger.close(2024); // expect: TokenNotForwarded@close
  }
}
