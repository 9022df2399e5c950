package dev.heed.family;

/**
 * A family file that cannot be read; the message says where, what is wrong and what was expected.
 */
public final class FamilyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public FamilyException(String message) {
    super(message);
  }
}
