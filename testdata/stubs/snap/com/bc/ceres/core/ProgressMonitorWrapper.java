package com.bc.ceres.core;

/** Stands for the type of SNAP 9, Ceres core: the members that the family names. */
public abstract class ProgressMonitorWrapper implements ProgressMonitor {
  protected ProgressMonitorWrapper(ProgressMonitor monitor) {}

  @Override
  public native void beginTask(String taskName, int totalWork);

  @Override
  public native void done();

  @Override
  public native boolean isCanceled();

  @Override
  public native void setCanceled(boolean canceled);

  @Override
  public native void worked(int work);
}
