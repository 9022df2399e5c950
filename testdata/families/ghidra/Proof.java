package proof.ghidra;

import ghidra.util.exception.CancelledException;
import ghidra.util.task.CancelOnlyWrappingTaskMonitor;
import ghidra.util.task.ConsoleTaskMonitor;
import ghidra.util.task.TaskMonitor;
import ghidra.util.task.TaskMonitorAdapter;
import ghidra.util.task.TimeoutTaskMonitor;
import java.util.concurrent.TimeUnit;

/** Uses what ghidra.family names, against the real types. */
class Proof {
  void decompile(TaskMonitor monitor) throws CancelledException {
    TaskMonitor quiet = new CancelOnlyWrappingTaskMonitor(TaskMonitor.dummyIfNull(monitor));
    while (!quiet.isCancelled()) {
      quiet.checkCancelled();
      quiet.increment();
      decompile(TimeoutTaskMonitor.timeoutIn(1, TimeUnit.SECONDS, quiet));
    }
  }

  void decompile() throws CancelledException {
    decompile(TaskMonitor.DUMMY);
    decompile(new TaskMonitorAdapter());
    decompile(new ConsoleTaskMonitor());
    decompile(null);
  }
}
