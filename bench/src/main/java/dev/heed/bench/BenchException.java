package dev.heed.bench;

/** The benchmark cannot go on; the message is for the user. */
final class BenchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BenchException(String message) {
    super(message);
  }
}
