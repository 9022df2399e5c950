package acme;

/** A home-made token, as many teams have one: it can be asked, and it can throw. */
public interface CancellationToken {
  /** A token that is never cancelled. */
  CancellationToken NONE = new NeverCancelled();

  /** A token that is never cancelled. */
  static CancellationToken none() {
    return NONE;
  }

  boolean isCancelled();

  /** Throws {@link java.util.concurrent.CancellationException} once cancelled. */
  void throwIfCancelled();

  /** Runs the callback once cancelled. */
  AutoCloseable register(Runnable callback);
}
