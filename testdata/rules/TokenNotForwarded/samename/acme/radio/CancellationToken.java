package acme.radio;

/** Of this package, and another than the one elsewhere. */
public interface CancellationToken {
  boolean isCancelled();
}
