package org.knime.core.node;

/** Stands for the type of KNIME 5.3: the members that the family names. */
public class ExecutionMonitor {
  public ExecutionMonitor() {}

  public native void checkCanceled() throws CanceledExecutionException;

  public native void setProgress(double progress);

  public native ExecutionMonitor createSubProgress(double maxProgress);

  public native ExecutionMonitor createSilentSubProgress(double maxProgress);

  public native ExecutionMonitor createNonCancelableSubProgress();
}
