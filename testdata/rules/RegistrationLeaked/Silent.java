package acme.registrationleaked;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import android.os.CancellationSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.gradle.initialization.BuildCancellationToken;

/** Handles that somebody keeps, and registrations that need none. */
class Silent {
  void closed(CompletableFuture<String> page, CancellationToken token) throws Exception {
    try (AutoCloseable handle = token.register(() -> page.cancel(true))) {
      page.join();
    }
  }

  void closedLater(CompletableFuture<String> page, CancellationToken token) {
    AutoCloseable handle = token.register(() -> page.cancel(true));
    page.whenComplete(
        (text, problem) -> {
          try {
            handle.close();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  AutoCloseable returned(CompletableFuture<String> page, CancellationToken token) {
    return token.register(() -> page.cancel(true));
  }

  private final List<AutoCloseable> handles = new ArrayList<>();
  private AutoCloseable last;

  void kept(CompletableFuture<String> page, CancellationToken token) {
    handles.add(token.register(() -> page.cancel(true)));
    last = token.register(() -> page.cancel(true));
  }

  /** The source goes with this method, and the registration with it. */
  void ownSource(CompletableFuture<String> page, Consumer<CancellationToken> work) {
    try (CancellationTokenSource source = new CancellationTokenSource()) {
      source.token().register(() -> page.cancel(true));
      CancellationToken token = source.token();
      token.register(() -> page.cancel(true));
      work.accept(token);
    }
  }

  /** Who calls the lambda made the token for it. */
  Consumer<CancellationToken> ofALambda(CompletableFuture<String> page) {
    return token -> {
      token.register(() -> page.cancel(true));
    };
  }

  /** It returns whether, not what. */
  void gradle(BuildCancellationToken token, Thread worker) {
    token.addCallback(worker::interrupt);
  }

  /** It returns nothing, and replaces the last one. */
  void android(CancellationSignal signal, Thread worker) {
    signal.setOnCancelListener(worker::interrupt);
  }

  /** Nobody can tell whose it is. */
  void unknownOrigin(Thread worker) {
    current().register(worker::interrupt);
  }

  private static CancellationToken current() {
    return CancellationToken.NONE;
  }
}
