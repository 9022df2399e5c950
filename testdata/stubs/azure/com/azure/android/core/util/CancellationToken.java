package com.azure.android.core.util;

/** Stands for the type of Azure Core for Android 1.0.0-beta.14, an aar: the members that the family names. */
public final class CancellationToken {
  public static final CancellationToken NONE = new CancellationToken();

  public CancellationToken() {}

  public native void cancel();

  public native boolean isCancellationRequested();

  public native void registerOnCancel(Runnable onCancel);

  public native void registerOnCancel(String id, Runnable onCancel);

  public native void unregisterOnCancel(String id);
}
