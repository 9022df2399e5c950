package android.app;

/** Stands for the type of Android, API 34: the members that the family names. */
public class Activity {
  public final native void runOnUiThread(Runnable action);
}
