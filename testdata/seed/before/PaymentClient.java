package acme.shop.before;

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

  /** The exchange could be ended, but whoever calls this has no way to say so. */
  public CompletableFuture<Boolean> charge(Order order) { // expect: AsyncWithoutToken@charge
    return http.post("https://bank.example/charge", order.id()).thenApply("OK"::equals);
  }
}
