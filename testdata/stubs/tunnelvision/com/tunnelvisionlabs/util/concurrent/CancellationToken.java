package com.tunnelvisionlabs.util.concurrent;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Stands for the type of the java-threading library, which has no release: the members that the family names. */
public final class CancellationToken {
  public static native CancellationToken none();

  public native boolean canBeCancelled();

  public native boolean isCancellationRequested();

  public native void throwIfCancellationRequested() throws CancellationException;

  public native CancellationTokenRegistration register(Runnable runnable);

  public native <T> CancellationTokenRegistration register(Consumer<T> callback, T state);
}
