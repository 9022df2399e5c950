package com.tunnelvisionlabs.util.concurrent;

import java.time.Duration;

/** Stands for the type of the java-threading library, which has no release: the members that the family names. */
public class CancellationTokenSource implements AutoCloseable {
  public CancellationTokenSource() {}

  public CancellationTokenSource(Duration duration) {}

  public static native CancellationTokenSource createLinkedTokenSource(CancellationToken... tokens);

  public native boolean isCancellationRequested();

  public native CancellationToken getToken();

  public native void cancel();

  public native void cancel(boolean throwOnFirstException);

  public native void cancelAfter(Duration duration);

  @Override
  public native void close();
}
