package acme;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** What cancels a {@link CancellationToken}. */
public final class CancellationTokenSource implements AutoCloseable {
  private final List<Runnable> callbacks = new ArrayList<>();
  private volatile boolean cancelled;

  /** A source that is cancelled with any of these. */
  public static CancellationTokenSource createLinked(CancellationToken... tokens) {
    CancellationTokenSource source = new CancellationTokenSource();
    for (CancellationToken token : tokens) {
      token.register(source::cancel);
    }
    return source;
  }

  public CancellationToken token() {
    return new Token();
  }

  public CancellationToken getToken() {
    return new Token();
  }

  public void cancel() {
    cancelled = true;
    callbacks.forEach(Runnable::run);
  }

  @Override
  public void close() {
    callbacks.clear();
  }

  private final class Token implements CancellationToken {
    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    @Override
    public void throwIfCancelled() {
      if (cancelled) {
        throw new CancellationException();
      }
    }

    @Override
    public AutoCloseable register(Runnable callback) {
      callbacks.add(callback);
      return () -> callbacks.remove(callback);
    }
  }
}
