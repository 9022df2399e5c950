package org.jtrim2.cancel;

import org.jtrim2.event.ListenerRef;

/** Stands for the type of JTrim 2.0.7, which is not on Maven Central: the members that the family names. */
public interface CancellationToken {
  ListenerRef addCancellationListener(Runnable listener);

  boolean isCanceled();

  void checkCanceled();
}
