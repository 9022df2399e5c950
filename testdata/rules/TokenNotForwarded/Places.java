package acme.places;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** Every place in a body where a call can stand. */
class Places {
  interface Store extends AutoCloseable {
    Store open(String name);

    Store open(String name, CancellationToken token);

    boolean next();

    boolean next(CancellationToken token);

    List<String> rows();

    List<String> rows(CancellationToken token);

    int size();

    int size(CancellationToken token);

    <T> T read(Class<T> type);

    <T> T read(Class<T> type, CancellationToken token);

    @Override
    void close();
  }

  void conditions(Store store, CancellationToken token) {
    if (store.next()) { // expect: TokenNotForwarded@next
      store.size(token);
    } else if (!store.next()) { // expect: TokenNotForwarded@next
      store.size(token);
    }
    while (store.next()) { // expect: TokenNotForwarded@next
      store.size(token);
    }
    do {
      store.size(token);
    } while (store.next()); // expect: TokenNotForwarded@next
    for (int i = store.size(); store.next(); i += store.size()) { // expect: TokenNotForwarded@size, TokenNotForwarded@next, TokenNotForwarded@size
      store.next(token);
    }
    for (String row : store.rows()) { // expect: TokenNotForwarded@rows
      row.trim();
    }
    switch (store.size()) { // expect: TokenNotForwarded@size
      case 1:
        store.next(); // expect: TokenNotForwarded@next
        break;
      default:
        store.next(token);
    }
    boolean more = token.isCancelled() || store.next(); // expect: TokenNotForwarded@next
    assert more && store.size() > 0; // expect: TokenNotForwarded@size
  }

  int values(Store store, int[] sizes, CancellationToken token) {
    sizes[store.size()] = store.size(); // expect: TokenNotForwarded@size, TokenNotForwarded@size
    int[] more = {store.size(), store.size(token)}; // expect: TokenNotForwarded@size
    Object size = (Object) store.size(); // expect: TokenNotForwarded@size
    int chosen = more.length > 1 ? store.size() : -store.size(); // expect: TokenNotForwarded@size, TokenNotForwarded@size
    more[0] += store.size(); // expect: TokenNotForwarded@size
    System.out.println("" + size + chosen + store.size()); // expect: TokenNotForwarded@size
    return store.size(); // expect: TokenNotForwarded@size
  }

  String typeArguments(Store store, CancellationToken token) {
    return store.<String>read(String.class); // expect: TokenNotForwarded@read
  }

  void resources(Store store, CancellationToken token) {
    try (Store opened = store.open("a"); // expect: TokenNotForwarded@open
        Store other = store.open("b", token)) {
      opened.next(); // expect: TokenNotForwarded@next
      other.next(token);
    }
  }

  void blocks(Store store, Lock lock, CancellationToken token) {
    synchronized (lock) {
      store.next(); // expect: TokenNotForwarded@next
    }
    {
      store.next(); // expect: TokenNotForwarded@next
    }
    outer:
    for (; ; ) {
      store.next(); // expect: TokenNotForwarded@next
      break outer;
    }
  }

  void thrown(Store store, CancellationToken token) {
    if (token != null) {
      throw new IllegalStateException("rows: " + store.size()); // expect: TokenNotForwarded@size
    }
  }

  /** A parameter in the middle, and one that is an array of tokens, which is none. */
  void position(Store a, CancellationToken token, Store b) {
    b.next(); // expect: TokenNotForwarded@next
  }

  void array(Store store, CancellationToken[] tokens) {
    store.next();
  }

  interface Reader {
    Catalog catalog();

    default Product read(String sku, CancellationToken token) {
      return catalog().load(sku); // expect: TokenNotForwarded@load
    }

    static Product readFrom(Catalog catalog, CancellationToken token) {
      return catalog.load("4711"); // expect: TokenNotForwarded@load
    }
  }

  record Row(Catalog catalog, CancellationToken token, Product product) {
    Row {
      catalog.refresh(); // expect: TokenNotForwarded@refresh
    }

    Row(Catalog catalog, CancellationToken token) {
      this(catalog, token, catalog.load("4711")); // expect: TokenNotForwarded@load
    }
  }

  /** Local types that see nothing of the method around them, and those that do. */
  void localTypes(Catalog catalog, CancellationToken token) {
    record Page(Catalog of) {
      void turn() {
        of.refresh();
      }
    }
    interface Turning {
      default void turn(Catalog of) {
        of.refresh();
      }
    }
    class Book {
      void turn(Catalog of) {
        of.refresh(); // expect: TokenNotForwarded@refresh
      }
    }
    new Page(catalog).turn(); // expect: DroppedToken@turn
    new Book().turn(catalog);
    Turning none = new Turning() {};
    none.turn(catalog); // expect: DroppedToken@turn
  }

  Supplier<Product> kept(Catalog catalog, CancellationToken token) {
    return new Supplier<>() {
      @Override
      public Product get() {
        return catalog.load("4711");
      }
    };
  }
}
