package android.view;

/** Stands for the type of Android, API 34: the members that the family names. */
public class View {
  public native boolean post(Runnable action);

  public native boolean postDelayed(Runnable action, long delayMillis);
}
