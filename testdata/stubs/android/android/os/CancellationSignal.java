package android.os;

/** As in Android 14 (API level 34). */
public final class CancellationSignal {
  public CancellationSignal() {}

  public boolean isCanceled() {
    return false;
  }

  public void throwIfCanceled() {}

  public void cancel() {}

  public void setOnCancelListener(OnCancelListener listener) {}

  public interface OnCancelListener {
    void onCancel();
  }
}
