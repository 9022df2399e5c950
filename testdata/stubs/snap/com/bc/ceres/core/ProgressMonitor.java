package com.bc.ceres.core;

/** Stands for the type of SNAP 9, Ceres core: the members that the family names. */
public interface ProgressMonitor {
  ProgressMonitor NULL = new NullProgressMonitor();

  void beginTask(String taskName, int totalWork);

  void done();

  boolean isCanceled();

  void setCanceled(boolean canceled);

  void worked(int work);
}
