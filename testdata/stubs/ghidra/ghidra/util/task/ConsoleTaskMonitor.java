package ghidra.util.task;

/** Stands for the type of Ghidra 11.2: the members that the family names. */
public class ConsoleTaskMonitor extends TaskMonitorAdapter {
  public ConsoleTaskMonitor() {}
}
