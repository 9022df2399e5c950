package acme.asyncelsewhere;

import acme.Product;
import java.util.concurrent.CompletableFuture;

/** What callers see. */
interface Products {
  CompletableFuture<Product> find(String sku);
}
