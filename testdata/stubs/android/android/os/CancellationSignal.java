package android.os;

/** Stands for the type of Android, API 34: the members that the family names. */
public final class CancellationSignal {
  public CancellationSignal() {}

  public native boolean isCanceled();

  public native void throwIfCanceled();

  public native void cancel();

  public native void setOnCancelListener(OnCancelListener listener);

  /** Told of the cancellation. */
  public interface OnCancelListener {
    void onCancel();
  }
}
