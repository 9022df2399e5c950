package ghidra.util.task;

import ghidra.util.exception.CancelledException;

/** Stands for the type of Ghidra 11.2: the members that the family names. */
public class WrappingTaskMonitor implements TaskMonitor {
  public WrappingTaskMonitor(TaskMonitor delegate) {}

  @Override
  public native boolean isCancelled();

  @Override
  public native void setMessage(String message);

  @Override
  public native void initialize(long max);

  @Override
  public native void checkCancelled() throws CancelledException;

  @Deprecated(since = "10.3")
  @Override
  public native void checkCanceled() throws CancelledException;

  @Override
  public native void incrementProgress(long amount);

  @Override
  public native void increment() throws CancelledException;

  @Override
  public native void increment(long amount) throws CancelledException;

  @Override
  public native void cancel();

  @Override
  public native void addCancelledListener(CancelledListener listener);
}
