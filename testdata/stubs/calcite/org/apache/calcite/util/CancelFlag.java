package org.apache.calcite.util;

import java.util.concurrent.atomic.AtomicBoolean;

/** Stands for the type of Calcite 1.42.0, whose jar is large: the members that the family names. */
public class CancelFlag {
  public final AtomicBoolean atomicBoolean;

  public CancelFlag(AtomicBoolean atomicBoolean) {
    this.atomicBoolean = atomicBoolean;
  }

  public native boolean isCancelRequested();

  public native void requestCancel();

  public native void clearCancel();
}
