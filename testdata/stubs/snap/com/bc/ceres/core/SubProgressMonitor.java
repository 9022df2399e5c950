package com.bc.ceres.core;

/** Stands for the type of SNAP 9, Ceres core: the members that the family names. */
public class SubProgressMonitor extends ProgressMonitorWrapper {
  public SubProgressMonitor(ProgressMonitor monitor, int ticks) {
    super(monitor);
  }

  public static native ProgressMonitor create(ProgressMonitor monitor, int ticks);
}
