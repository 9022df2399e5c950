package ghidra.util.task;

import java.util.concurrent.TimeUnit;

/** Stands for the type of Ghidra 11.2: the members that the family names. */
public class TimeoutTaskMonitor extends WrappingTaskMonitor {
  private TimeoutTaskMonitor(TaskMonitor delegate) {
    super(delegate);
  }

  public static native TimeoutTaskMonitor timeoutIn(long timeout, TimeUnit unit);

  public static native TimeoutTaskMonitor timeoutIn(
      long timeout, TimeUnit unit, TaskMonitor monitor);
}
