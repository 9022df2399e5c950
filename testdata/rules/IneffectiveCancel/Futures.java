package acme.ineffective;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** Which futures pass a cancellation on to the work. */
class Futures {
  private final HttpClient client = HttpClient.newHttpClient();

  static String slow() {
    return "slow";
  }

  // supplyAsync and runAsync have no thread to interrupt.

  String timeLimited() throws Exception {
    CompletableFuture<String> work = CompletableFuture.supplyAsync(Futures::slow);
    try {
      return work.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      work.cancel(true); // expect: IneffectiveCancel@cancel "interrupts nothing: the work of `supplyAsync(...)` goes on"
      return "";
    }
  }

  void run(ExecutorService executor) {
    Future<Void> work = CompletableFuture.runAsync(Futures::slow, executor);
    work.cancel(true); // expect: IneffectiveCancel@cancel
  }

  /** Nobody expects an interrupt here: what has not begun does not begin. */
  void withoutInterrupt() {
    CompletableFuture<String> work = CompletableFuture.supplyAsync(Futures::slow);
    work.cancel(false);
  }

  void submitted(ExecutorService executor) {
    Future<String> work = executor.submit(Futures::slow);
    work.cancel(true);
  }

  static class OnField {
    private CompletableFuture<Void> work;

    void start() {
      work = CompletableFuture.runAsync(Futures::slow);
    }

    void stop() {
      if (work != null) {
        work.cancel(true); // expect: IneffectiveCancel@cancel
      }
      work = null;
    }
  }

  /** The work asks its future. */
  static class Asking {
    private CompletableFuture<Void> work;

    void start() {
      work = CompletableFuture.runAsync(this::loop);
    }

    private void loop() {
      while (!work.isCancelled()) {
        slow();
      }
    }

    void stop() {
      work.cancel(true);
    }
  }

  /** Somebody else may have set it. */
  static class Shared {
    CompletableFuture<Void> work = CompletableFuture.runAsync(Futures::slow);

    void stop() {
      work.cancel(true);
    }
  }

  static class TwoKinds {
    private Future<?> work = CompletableFuture.runAsync(Futures::slow);

    void restart(ExecutorService executor) {
      work = executor.submit(Futures::slow);
    }

    void stop() {
      work.cancel(true);
    }
  }

  // Derived stages.

  void derived() {
    CompletableFuture<Integer> length =
        CompletableFuture.supplyAsync(Futures::slow).thenApply(String::length);
    length.cancel(true); // expect: IneffectiveCancel@cancel "ends the stage that `thenApply(...)` made, not the work of `supplyAsync(...)`"
  }

  void derivedFromLocal() {
    CompletableFuture<String> text = CompletableFuture.supplyAsync(Futures::slow);
    CompletableFuture<Integer> length = text.thenApply(String::length).orTimeout(1, TimeUnit.DAYS);
    length.cancel(false); // expect: IneffectiveCancel@cancel
  }

  void inOneChain() {
    CompletableFuture.supplyAsync(Futures::slow)
        .thenAccept(System.out::println)
        .cancel(true); // expect: IneffectiveCancel@cancel
  }

  void upstreamToo() {
    CompletableFuture<String> text = CompletableFuture.supplyAsync(Futures::slow);
    CompletableFuture<Integer> length = text.thenApply(String::length);
    length.cancel(true);
    text.cancel(false);
  }

  CompletableFuture<Integer> bridged(CompletableFuture<Void> stop) {
    CompletableFuture<String> text = CompletableFutures.computeAsync(checker -> slow());
    CompletableFuture<Integer> length = text.thenApply(String::length);
    length.whenComplete(
        (value, error) -> {
          if (length.isCancelled()) {
            text.cancel(true);
          }
        });
    stop.thenRun(() -> length.cancel(true));
    return length;
  }

  void languageServer() {
    CompletableFuture<Integer> length =
        CompletableFutures.computeAsync(checker -> slow()).thenApply(String::length);
    length.cancel(true); // expect: IneffectiveCancel@cancel
    CompletableFuture<String> text = CompletableFutures.computeAsync(checker -> slow());
  }

  void languageServerItself() {
    CompletableFuture<String> text = CompletableFutures.computeAsync(checker -> slow());
    text.cancel(true);
  }

  /** Its stages may pass it on, as those of the HTTP client do. */
  void fromElsewhere(CompletableFuture<String> text) {
    text.thenApply(String::length).cancel(true);
  }

  // Combined.

  void all(CompletableFuture<String> a, CompletableFuture<String> b) {
    CompletableFuture<Void> both = CompletableFuture.allOf(a, b);
    both.cancel(true); // expect: IneffectiveCancel@cancel "none of those it waits for"
  }

  void allAndEach(List<CompletableFuture<String>> parts) {
    CompletableFuture<Void> all = CompletableFuture.allOf(parts.toArray(new CompletableFuture[0]));
    all.cancel(true);
    parts.forEach(p -> p.cancel(true));
  }

  // The HTTP client.

  void exchange(HttpRequest request) {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.ofString());
    answer.cancel(false); // expect: IneffectiveCancel@cancel "leaves the exchange of `sendAsync(...)` running"
  }

  void exchangeStage(HttpRequest request) {
    CompletableFuture<String> answer =
        client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
    answer.cancel(true);
  }

  CompletableFuture<String> exchangeWithTimeout(HttpRequest request) {
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(HttpResponse::body)
        .orTimeout(1, TimeUnit.SECONDS); // expect: IneffectiveCancel@orTimeout "gives up waiting and cancels nothing: the work of `sendAsync(...)` goes on"
  }

  CompletableFuture<HttpResponse<String>> exchangeWithItsOwnTimeout(URI uri) {
    HttpRequest request =
        HttpRequest.newBuilder(uri).timeout(java.time.Duration.ofSeconds(1)).build();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .orTimeout(2, TimeUnit.SECONDS);
  }

  /** Nothing could have ended this work. */
  CompletableFuture<String> plainTimeout() {
    return CompletableFuture.supplyAsync(Futures::slow).orTimeout(1, TimeUnit.SECONDS);
  }

  // Other things that are called cancel.

  interface Order {
    void cancel(boolean refund);
  }

  void order(Order order) {
    order.cancel(true);
  }
}
