package com.parse.boltsinternal;

import java.io.Closeable;

/** Stands for the type of the Parse SDK for Android: the members that the family names. */
public final class CancellationTokenSource implements Closeable {
  public CancellationTokenSource() {}

  public native boolean isCancellationRequested();

  public native CancellationToken getToken();

  public native void cancel();

  public native void cancelAfter(long delay);

  @Override
  public native void close();
}
