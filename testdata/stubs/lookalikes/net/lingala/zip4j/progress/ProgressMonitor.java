package net.lingala.zip4j.progress;

/** Stands for the type of zip4j 2.11: the members that the family names. */
public class ProgressMonitor {
  public native boolean isCancelAllTasks();
}
