package ghidra.util.task;

import ghidra.util.exception.CancelledException;

/** Stands for the type of Ghidra 11.2: the members that the family names. */
public interface TaskMonitor {
  TaskMonitor DUMMY = new StubTaskMonitor();

  static TaskMonitor dummyIfNull(TaskMonitor monitor) {
    return monitor == null ? DUMMY : monitor;
  }

  boolean isCancelled();

  void setMessage(String message);

  void initialize(long max);

  void checkCancelled() throws CancelledException;

  @Deprecated(since = "10.3")
  void checkCanceled() throws CancelledException;

  void incrementProgress(long amount);

  void increment() throws CancelledException;

  void increment(long amount) throws CancelledException;

  void cancel();

  void addCancelledListener(CancelledListener listener);
}
