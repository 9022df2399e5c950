package org.jtrim.cancel;

import org.jtrim.event.ListenerRef;

/** Stands for the type of JTrim 1, which is not on Maven Central: the members that the family names. */
public final class Cancellation {
  public static final CancellationToken UNCANCELABLE_TOKEN = never();

  private static native CancellationToken never();

  public static native CancellationSource createCancellationSource();

  public static native CancellationSource createChildCancellationSource(CancellationToken token);

  public static native ListenerRef listenForCancellation(
      CancellationToken token, Runnable listener);

  private Cancellation() {}
}
