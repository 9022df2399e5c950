package org.opensearch.core.tasks;

/** Stands for the type of OpenSearch 2.19.7, whose jar is large: the members that the family names. */
public class TaskCancelledException extends RuntimeException {
  public TaskCancelledException(String message) {
    super(message);
  }
}
