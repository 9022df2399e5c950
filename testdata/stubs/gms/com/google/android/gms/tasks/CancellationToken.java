package com.google.android.gms.tasks;

/** Stands for the type of Play services tasks 18.4.1: the members that the family names. */
public abstract class CancellationToken {
  public abstract boolean isCancellationRequested();

  public abstract CancellationToken onCanceledRequested(OnTokenCanceledListener listener);
}
