package org.jtrim.cancel;

import org.jtrim.event.ListenerRef;

/** Stands for the type of JTrim 1, which is not on Maven Central: the members that the family names. */
public interface CancellationToken {
  ListenerRef addCancellationListener(Runnable listener);

  boolean isCanceled();

  void checkCanceled();
}
