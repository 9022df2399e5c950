package org.jtrim2.cancel;

import org.jtrim2.event.ListenerRef;

/** Stands for the type of JTrim 2.0.7, which is not on Maven Central: the members that the family names. */
public final class Cancellation {
  public static final CancellationToken UNCANCELABLE_TOKEN = never();

  private static native CancellationToken never();

  public static native CancellationSource createCancellationSource();

  public static native CancellationSource createChildCancellationSource(CancellationToken token);

  public static native CancellationToken anyToken(CancellationToken... tokens);

  public static native CancellationToken allTokens(CancellationToken... tokens);

  public static native ListenerRef listenForCancellation(
      CancellationToken token, Runnable listener);

  private Cancellation() {}
}
