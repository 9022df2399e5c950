package com.parse.boltsinternal;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Stands for the type of the Parse SDK for Android: the members that the family names. */
public final class Task<T> {
  public static native <T> Task<T> forResult(T value);

  public static native <T> Task<T> forError(Exception error);

  public static native <T> Task<T> cancelled();

  public static native <T> Task<T> callInBackground(Callable<T> callable);

  public static native <T> Task<T> callInBackground(Callable<T> callable, CancellationToken token);

  public static native <T> Task<T> call(Callable<T> callable);

  public native void waitForCompletion() throws InterruptedException;

  public native boolean waitForCompletion(long duration, TimeUnit unit) throws InterruptedException;

  public native <R> Task<R> continueWith(Continuation<T, R> continuation);

  public native <R> Task<R> continueWith(Continuation<T, R> continuation, CancellationToken token);

  public native <R> Task<R> onSuccess(Continuation<T, R> continuation);

  public native <R> Task<R> onSuccess(Continuation<T, R> continuation, CancellationToken token);
}
