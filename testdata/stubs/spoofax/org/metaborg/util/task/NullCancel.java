package org.metaborg.util.task;

/** Stands for the type of Spoofax 2, org.metaborg.util: the members that the family names. */
public class NullCancel implements ICancel {
  @Override
  public native boolean cancelled();

  @Override
  public native void throwIfCancelled() throws InterruptedException;

  @Override
  public native void cancel();
}
