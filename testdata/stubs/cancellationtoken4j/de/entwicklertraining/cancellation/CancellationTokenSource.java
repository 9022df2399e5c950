package de.entwicklertraining.cancellation;

import java.time.Duration;

/** Stands for the type of CancellationToken4J 1.0.0, which needs Java 21: the members that the family names. */
public class CancellationTokenSource implements AutoCloseable {
  public static native CancellationTokenSource create();

  public static native CancellationTokenSource create(Duration timeout);

  public static native CancellationTokenSource createWithTimeoutMs(long timeout);

  public native CancellationToken getToken();

  public native boolean cancel();

  public native void cancelAfter(Duration delay);

  public native boolean isCancelled();

  public native CancellationToken combineWith(CancellationToken token);

  @Override
  public native void close();
}
