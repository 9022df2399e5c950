package acme.shop.before;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What cancels the tokens it gives out. */
public final class CancellationTokenSource implements AutoCloseable {
  private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();
  private volatile boolean cancelled;

  public CancellationToken token() {
    return new CancellationToken(this);
  }

  public boolean isCancelled() {
    return cancelled;
  }

  public void cancel() {
    cancelled = true;
    callbacks.forEach(Runnable::run);
  }

  void add(Runnable callback) {
    callbacks.add(callback);
    if (cancelled) {
      callback.run();
    }
  }

  @Override
  public void close() {
    callbacks.clear();
  }
}
