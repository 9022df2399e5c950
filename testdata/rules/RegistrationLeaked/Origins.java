package acme.registrationleaked.origins;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Where the token comes from whose registration is dropped. */
class Origins {
  static class Request {
    final CancellationToken token;

    Request(CancellationToken token) {
      this.token = token;
    }
  }

  private final CancellationToken own;

  Origins(CancellationToken own) {
    this.own = own;
  }

  void ofAField(CompletableFuture<String> page, Request request) {
    request.token.register(() -> page.cancel(true)); // expect: RegistrationLeaked@register
    this.own.register(() -> page.cancel(true)); // expect: RegistrationLeaked@register
  }

  void cast(CompletableFuture<String> page, Object context) {
    ((CancellationToken) context).register(() -> page.cancel(true)); // expect: RegistrationLeaked@register
  }

  void inALambda(List<CompletableFuture<String>> pages, CancellationToken token) {
    pages.forEach(
        page -> {
          token.register(() -> page.cancel(true)); // expect: RegistrationLeaked@register
        });
  }

  /** Whoever runs the lambda may have made it. */
  void ofALambda(CompletableFuture<String> page, List<CancellationToken> tokens) {
    tokens.forEach(
        token -> {
          token.register(() -> page.cancel(true));
        });
  }

  /** One of the two was made here. */
  void oneOfTwo(CompletableFuture<String> page, CancellationToken token, boolean alone) {
    try (CancellationTokenSource source = new CancellationTokenSource()) {
      (alone ? source.token() : token).register(() -> page.cancel(true));
      new Request(source.token()).token.register(() -> page.cancel(true));
      Request request = new Request(source.token());
      request.token.register(() -> page.cancel(true));
      page.thenApply(text -> text + source.token().isCancelled());
    }
  }

  /** The handle is read; something else is not. */
  void read(CompletableFuture<String> page, CancellationToken token) throws Exception {
    String name = "page";
    AutoCloseable handle = token.register(() -> page.cancel(true));
    page.join();
    handle.close();
  }
}
