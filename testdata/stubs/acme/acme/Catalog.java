package acme;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The library most cases call: each thing can be done with a token and without. */
public interface Catalog {
  Product load(String sku);

  Product load(String sku, CancellationToken token);

  List<Product> search(String words);

  List<Product> search(CancellationToken token, String words);

  void export(String sku, Appendable out);

  void export(String sku, CancellationToken token, Appendable out);

  void refresh();

  void refresh(CancellationToken token);

  CompletableFuture<Product> loadAsync(String sku);

  CompletableFuture<Product> loadAsync(String sku, CancellationToken token);

  /** Only with a token. */
  int count(String words, CancellationToken token);

  Product getProduct(String sku);

  Product getProduct(String sku, CancellationToken token);
}
