package ghidra.util.task;

/** Stands for the type of Ghidra 11.2: the members that the family names. */
public class CancelOnlyWrappingTaskMonitor extends WrappingTaskMonitor {
  public CancelOnlyWrappingTaskMonitor(TaskMonitor delegate) {
    super(delegate);
  }
}
