package acme.shop.after;

import java.util.List;

/** The way to the search engine that everybody uses. */
public final class ProductSearch {
  /** The search engine. */
  public interface Engine {
    List<String> search(String words, int limit, CancellationToken token);
  }

  private static Engine engine;

  private ProductSearch() {}

  public static void use(Engine other) {
    engine = other;
  }

  public static List<String> search(String words, CancellationToken token) {
    return engine.search(words, 20, token);
  }
}
