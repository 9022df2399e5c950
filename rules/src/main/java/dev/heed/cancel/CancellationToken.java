package dev.heed.cancel;

import java.util.concurrent.CancellationException;

/**
 * Whether work is still wanted. Whoever works long is given one and asks it now and then; any
 * thread may.
 */
@FunctionalInterface
public interface CancellationToken {
  /** For work that nobody can cancel. */
  CancellationToken NONE = () -> false;

  /** Whether the work is no longer wanted; once it is not, it never is again. */
  boolean isCancelled();

  /**
   * Ends the work that is no longer wanted.
   *
   * @throws CancellationException when it is cancelled
   */
  default void throwIfCancelled() {
    if (isCancelled()) {
      throw new CancellationException("cancelled");
    }
  }
}
