package org.opensearch.tasks;

/** Stands for the type of OpenSearch 2.19.7, whose jar is large: the members that the family names. */
public class TaskManager {
  public native void cancel(CancellableTask task, String reason, Runnable listener);

  public native Task unregister(Task task);
}
