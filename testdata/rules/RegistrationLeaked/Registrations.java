package acme.registrationleaked;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import com.facebook.bolts.CancellationTokenRegistration;
import io.temporal.client.ActivityCanceledException;
import java.util.concurrent.CompletableFuture;

/** Callbacks that outlive what they were made for. */
class Registrations {
  private final CancellationToken shutdown;

  Registrations(CancellationToken shutdown) {
    this.shutdown = shutdown;
  }

  void download(CompletableFuture<String> page, CancellationToken token) {
    token.register(() -> page.cancel(true)); // expect: RegistrationLeaked@register
    page.join();
  }

  void onField(CompletableFuture<String> page) {
    shutdown.register(() -> page.cancel(true)); // expect: RegistrationLeaked@register
    this.shutdown.register(() -> page.cancel(true)); // expect: RegistrationLeaked@register
    page.join();
  }

  interface Request {
    CancellationToken token();
  }

  void ofARequest(Request request, CompletableFuture<String> page) {
    request.token().register(() -> page.cancel(true)); // expect: RegistrationLeaked@register
    page.join();
  }

  void alias(Request request, CompletableFuture<String> page) {
    CancellationToken token = request.token();
    token.register(() -> page.cancel(true)); // expect: RegistrationLeaked@register
    page.join();
  }

  /** A link made by hand: it stays on the outer token. */
  CancellationTokenSource linked(CancellationToken token) {
    CancellationTokenSource source = new CancellationTokenSource();
    token.register(source::cancel); // expect: RegistrationLeaked@register
    return source;
  }

  void bolts(com.facebook.bolts.CancellationToken token, Thread worker) {
    token.register(worker::interrupt); // expect: RegistrationLeaked@register
  }

  void temporal(
      io.temporal.common.CancellationToken<ActivityCanceledException> token, Thread worker) {
    token.onCancel(worker::interrupt); // expect: RegistrationLeaked@onCancel
  }

  /** Somebody took it, and nobody looks at it. */
  void neverRead(com.facebook.bolts.CancellationToken token, Thread worker) {
    CancellationTokenRegistration handle = token.register(worker::interrupt); // expect: RegistrationLeaked@register
    worker.start();
  }

  @SuppressWarnings("RegistrationLeaked")
  void suppressed(CancellationToken token, Thread worker) {
    token.register(worker::interrupt);
  }
}
