package androidx.core.os;

/** Stands for the type of androidx.core 1.13: the members that the family names. */
public class OperationCanceledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OperationCanceledException() {}

  public OperationCanceledException(String message) {
    super(message);
  }
}
