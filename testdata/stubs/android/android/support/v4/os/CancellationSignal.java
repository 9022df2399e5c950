package android.support.v4.os;

/** Stands for the type of the Android support library 28: the members that the family names. */
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
