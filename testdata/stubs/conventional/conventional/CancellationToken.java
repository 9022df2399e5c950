package conventional;

import java.util.concurrent.CancellationException;

/** Stands for the type of a project with conventional names: the members that the family names. */
public interface CancellationToken {
  CancellationToken NONE = () -> false;

  static CancellationToken none() {
    return NONE;
  }

  static CancellationToken anyOf(CancellationToken... tokens) {
    return tokens.length == 0 ? NONE : tokens[0];
  }

  boolean isCancelled();

  default void throwIfCancelled() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }

  default CancellationToken withTimeout(long millis) {
    return this;
  }

  default AutoCloseable onCancelled(Runnable callback) {
    return () -> {};
  }
}
