package acme.shop.after;

import java.util.function.Function;

/** Tries again. */
public class RetryPolicy {
  private final int attempts;

  public RetryPolicy(int attempts) {
    this.attempts = attempts;
  }

  public <T> T run(Function<CancellationToken, T> work, CancellationToken token) {
    RuntimeException last = null;
    for (int i = 0; i < attempts && !token.isCancelled(); i++) {
      try {
        return work.apply(token);
      } catch (IllegalStateException e) {
        last = e;
      }
    }
    throw last == null ? new IllegalStateException("not tried") : last;
  }
}
