package acme.shop.before;

import java.util.concurrent.CancellationException;

/** Tells work that nobody waits for it any more. */
public final class CancellationToken {
  /** For work that nobody can ever call back. */
  public static final CancellationToken NONE = new CancellationToken(null);

  private final CancellationTokenSource source;

  CancellationToken(CancellationTokenSource source) {
    this.source = source;
  }

  public boolean isCancelled() {
    return source != null && source.isCancelled();
  }

  public void throwIfCancelled() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }

  public void register(Runnable callback) {
    if (source != null) {
      source.add(callback);
    }
  }
}
