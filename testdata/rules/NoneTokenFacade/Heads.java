package acme.heads; /* The
package. */ import acme.Catalog; /* Of the
catalog. */

/** Heads of methods that are hard to write again with a parameter more, or cannot be. */
class Heads {
  private static Catalog catalog;

  static int dimensions(String skus[]) {
    return catalog.count(skus[0], acme.CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }

  static int[] oldArray()[] {
    return new int[][] {{catalog.count("", acme.CancellationToken.NONE)}}; // expect: NoneTokenFacade:info@count
  }

  static int comma(int n , String... skus) {
    return catalog.count(skus[0], acme.CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }

  static int commented(int n /* of them, */, /* all */ String... words) {
    return catalog.count(words[n], acme.CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }

  static int lines(
      int n, // how many
      String words // of these
      ) {
    return catalog.count(words, acme.CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }

  static <T extends Comparable<T>> int generic(T words) throws IllegalStateException {
    return catalog.count(words.toString(), acme.CancellationToken.NONE); // expect: NoneTokenFacade:info@count
  }

  /** The name is taken. */
  static int caught(String words) {
    try {
      return catalog.count(words, acme.CancellationToken.NONE); // expect: NoneTokenFacade:info@count
    } catch (IllegalStateException token) {
      throw token;
    }
  }

  static int block() {
    return catalog.count( // expect: NoneTokenFacade:info@count
        """
        a
          b""", acme.CancellationToken.NONE);
  }

  static class Base {
    final int words(String words, acme.CancellationToken token) {
      return 0;
    }

    /** A class below has the overload. */
    int open(String words) {
      return catalog.count(words, acme.CancellationToken.NONE); // expect: NoneTokenFacade@count
    }
  }

  static class Below extends Base {
    /** The overload is there, and final. */
    int words(String words) {
      return catalog.count(words, acme.CancellationToken.NONE);
    }

    void open(String words, acme.CancellationToken token) {}
  }

  int reach(acme.CancellationToken token, Below below) {
    return below.words("") + below.open("") + new Canonical(1).n() + new Compact(2).n(); // expect: TokenNotForwarded@words, DroppedToken@open, DroppedToken@new, DroppedToken@new
  }

  /** A record's canonical constructor delegates to none. */
  record Canonical(int n) {
    Canonical(int n) {
      this.n = catalog.count("", acme.CancellationToken.NONE); // expect: NoneTokenFacade@count
    }
  }

  record Compact(int n) {
    Compact {
      n += catalog.count("", acme.CancellationToken.NONE); // expect: NoneTokenFacade@count
    }
  }
}
