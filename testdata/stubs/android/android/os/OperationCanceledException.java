package android.os;

/** Stands for the type of Android, API 34: the members that the family names. */
public class OperationCanceledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OperationCanceledException() {}

  public OperationCanceledException(String message) {
    super(message);
  }
}
