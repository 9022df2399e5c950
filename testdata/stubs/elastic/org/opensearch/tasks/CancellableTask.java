package org.opensearch.tasks;

/** Stands for the type of OpenSearch 2.19.7, whose jar is large: the members that the family names. */
public abstract class CancellableTask extends Task {
  public native void cancel(String reason);

  public native boolean isCancelled();

  public abstract boolean shouldCancelChildrenOnCancellation();

  public final native String getReasonCancelled();
}
