package android.support.v4.os;

/** Stands for the type of the Android support library 28: the members that the family names. */
public class OperationCanceledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OperationCanceledException() {}

  public OperationCanceledException(String message) {
    super(message);
  }
}
