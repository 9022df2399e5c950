package acme.scopes;

import acme.CancellationToken;
import acme.Catalog;
import java.util.List;
import java.util.function.Supplier;

/** Where a name can be written, and means the token. */
class Scopes {
  void unassigned(Catalog catalog, Supplier<CancellationToken> make) {
    CancellationToken token;
    catalog.load("1");
    token = make.get();
    catalog.load("2"); // expect: TokenNotForwarded@load
  }

  void outerUntilThen(Catalog catalog, CancellationToken outer) {
    CancellationToken inner;
    catalog.load("1"); // expect: TokenNotForwarded@load
    inner = outer;
    catalog.load("2", inner);
  }

  void cases(Catalog catalog, int n, Supplier<CancellationToken> make) {
    switch (n) {
      case 1:
        CancellationToken token = make.get();
        catalog.load("1"); // expect: TokenNotForwarded@load
        break;
      case 2:
        catalog.load("2");
        break;
      default:
        catalog.load("3");
    }
    catalog.load("4");
  }

  void patterns(Catalog catalog, Object o) {
    if (o instanceof CancellationToken token && catalog.load("1") != null) { // expect: TokenNotForwarded@load
      catalog.load("2"); // expect: TokenNotForwarded@load
    } else {
      catalog.load("3");
    }
    boolean is = o instanceof CancellationToken t && catalog.load("4") == null; // expect: TokenNotForwarded@load
    catalog.load(is ? "5" : "6");
  }

  void otherPatterns(Catalog catalog, Object o) {
    if (!(o instanceof CancellationToken token) || catalog.load("1") == null) { // expect: TokenNotForwarded@load
      catalog.load("2");
      return;
    }
    catalog.load("3"); // expect: TokenNotForwarded@load
  }

  void loops(Catalog catalog, Object first) {
    Object o = first;
    while (o instanceof CancellationToken token) {
      catalog.load("1"); // expect: TokenNotForwarded@load
      o = token.toString();
    }
    catalog.load("2");
    while (!(o instanceof CancellationToken found)) {
      catalog.load("3");
      o = first;
    }
    catalog.load("4"); // expect: TokenNotForwarded@load
  }

  void forLoops(Catalog catalog, Object first) {
    Object o = first;
    for (; !(o instanceof CancellationToken found); o = first) {
      catalog.load("1");
    }
    catalog.load("2"); // expect: TokenNotForwarded@load
  }

  Object conditional(Catalog catalog, Object o) {
    return o instanceof CancellationToken token
        ? catalog.load("1") // expect: TokenNotForwarded@load
        : catalog.load("2");
  }

  void ended(Catalog catalog, List<CancellationToken> all) {
    for (CancellationToken each : all) {
      catalog.load("1"); // expect: TokenNotForwarded@load
    }
    catalog.load("2");
    {
      CancellationToken inner = all.get(0);
      catalog.load("3"); // expect: TokenNotForwarded@load
    }
    catalog.load("4");
  }

  /** Something else has the name: found, but for people to mend. */
  static void hidden(Catalog catalog, CancellationToken token) {
    new Object() {
      final int token = 1;

      void go() {
        catalog.load("1"); // expect: TokenNotForwarded@load
      }
    }.go();
    class Local {
      void go() {
        catalog.load("2"); // expect: TokenNotForwarded@load
      }
    }
    new Local().go();
  }
}
