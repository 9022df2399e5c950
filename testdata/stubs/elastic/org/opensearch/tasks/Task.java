package org.opensearch.tasks;

/** Stands for the type of OpenSearch 2.19.7, whose jar is large: the members that the family names. */
public class Task {
  public native long getId();

  public native String getAction();

  public native String getDescription();
}
