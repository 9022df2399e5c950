package android.os;

/** Stands for the type of Android, API 34: the members that the family names. */
public class Handler {
  public final native boolean post(Runnable action);

  public final native boolean postDelayed(Runnable action, long delayMillis);
}
