package acme.forwardgathered;

import acme.CancellationToken;
import acme.Product;

/** Any number of arguments without a token, an array with one. */
class Gathered {
  interface Importer {
    int importAll(String... skus);

    int importAll(String[] skus, CancellationToken token);

    void move(String shelf, String... skus);

    void move(CancellationToken token, String shelf, String[] skus);

    void count(String shelf, int... pieces);

    void count(String shelf, CancellationToken token, int[] pieces);

    void link(Product... products);

    void link(Product[] products, CancellationToken token);
  }

  int several(Importer importer, String sku, CancellationToken token) {
    return importer.importAll(sku, "4711", "4712"); // expect: TokenNotForwarded@importAll
  }

  int oneMissing(Importer importer, CancellationToken token) {
    return importer.importAll("4711", null); // expect: TokenNotForwarded@importAll
  }

  int one(Importer importer, CancellationToken token) {
    return importer.importAll("4711"); // expect: TokenNotForwarded@importAll
  }

  int anArray(Importer importer, String[] skus, CancellationToken token) {
    return importer.importAll(skus); // expect: TokenNotForwarded@importAll
  }

  void before(Importer importer, CancellationToken token) {
    importer.count("books", 3, 4); // expect: TokenNotForwarded@count
  }

  /** Where the array would have to begin and end is left to a person. */
  void byHand(Importer importer, Product product, CancellationToken token) {
    importer.importAll(); // expect: TokenNotForwarded@importAll
    importer.move("books", "4711"); // expect: TokenNotForwarded@move
    importer.link(product, product); // expect: TokenNotForwarded@link
  }

  static class Shelf {
    void sort() {}

    void sort(CancellationToken token) {
      token.throwIfCancelled();
    }
  }

  /** What is above can take it, and does not come back. */
  static class SortedShelf extends Shelf {
    @Override
    void sort(CancellationToken token) {
      super.sort(); // expect: TokenNotForwarded@sort
    }
  }
}
