package acme.shop.after;

import java.util.concurrent.CompletableFuture;

/** The bank, over the network. */
public class PaymentClient {
  /** What sends. */
  public interface Http {
    CompletableFuture<String> post(String url, String body);

    CompletableFuture<String> post(String url, String body, CancellationToken token);
  }

  private final Http http;

  public PaymentClient(Http http) {
    this.http = http;
  }

  /** The exchange ends when the token says so. */
  public CompletableFuture<Boolean> charge(Order order, CancellationToken token) {
    return http.post("https://bank.example/charge", order.id(), token).thenApply("OK"::equals);
  }
}
