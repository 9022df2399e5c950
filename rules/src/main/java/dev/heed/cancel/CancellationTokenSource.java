package dev.heed.cancel;

/** Cancels the work that was given its token. Any thread may. */
public final class CancellationTokenSource {
  private volatile boolean cancelled;

  /** The token for those who work. */
  public CancellationToken token() {
    return () -> cancelled;
  }

  /** Says that the work is no longer wanted. */
  public void cancel() {
    cancelled = true;
  }
}
