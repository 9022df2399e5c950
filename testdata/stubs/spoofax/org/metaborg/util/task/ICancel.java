package org.metaborg.util.task;

/** Stands for the type of Spoofax 2, org.metaborg.util: the members that the family names. */
public interface ICancel {
  boolean cancelled();

  void throwIfCancelled() throws InterruptedException;

  void cancel();
}
