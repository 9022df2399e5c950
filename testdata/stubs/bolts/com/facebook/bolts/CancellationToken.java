package com.facebook.bolts;

import java.util.concurrent.CancellationException;

/** Stands for the type of Bolts for Facebook 17.0.0: the members that the family names. */
public final class CancellationToken {
  public native boolean isCancellationRequested();

  public native CancellationTokenRegistration register(Runnable action);

  public native void throwIfCancellationRequested() throws CancellationException;
}
