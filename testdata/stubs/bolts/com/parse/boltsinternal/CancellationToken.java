package com.parse.boltsinternal;

import java.util.concurrent.CancellationException;

/** Stands for the type of the Parse SDK for Android: the members that the family names. */
public final class CancellationToken {
  public native boolean isCancellationRequested();

  public native CancellationTokenRegistration register(Runnable action);

  public native void throwIfCancellationRequested() throws CancellationException;
}
