package org.knime.core.node;

/** Stands for the type of KNIME 5.3: the members that the family names. */
public class ExecutionContext extends ExecutionMonitor {
  public native ExecutionContext createSubExecutionContext(double maxProgress);
}
