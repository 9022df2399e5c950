package acme.unchecked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.ignite.lang.CancellationToken;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** How each family asks, and which cannot be asked. */
class Families {
  private final IProgressMonitor monitor;

  Families(IProgressMonitor monitor) {
    this.monitor = monitor;
  }

  int raising(List<Path> files, CancelChecker checker) throws IOException { // expect: UnusedToken@checker
    int size = 0;
    for (Path file : files) { // expect: UncheckedLoop@for
      size += Files.readString(file).length();
    }
    return size;
  }

  /** Poll only: what the method returns is nothing. */
  void polling(List<Path> files, IProgressMonitor given) throws IOException { // expect: UnusedToken@given
    for (Path file : files) { // expect: UncheckedLoop@for
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  /** worked tells of progress, it does not ask; handing the monitor out does count. */
  void splitting(List<Path> files, IProgressMonitor given) throws IOException {
    SubMonitor sub = SubMonitor.convert(given, files.size());
    for (Path file : files) {
      sub.split(1);
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  Job job(List<Path> files) {
    return new Job("Copy") {
      @Override
      protected IStatus run(IProgressMonitor given) {
        for (Path file : files) { // expect: UncheckedLoop@for
          copy(file);
        }
        return Status.OK_STATUS;
      }
    };
  }

  private static void copy(Path file) {
    try {
      Files.copy(file, file.resolveSibling("backup"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A token that nobody can ask: there is nothing to do in the loop. */
  static void opaque(List<Path> files, CancellationToken token) throws IOException { // expect: UnusedToken@token
    for (Path file : files) {
      Files.copy(file, file.resolveSibling("backup"));
    }
  }

  /** The instance has the token, and a helper asks it. */
  void ofTheInstance(List<Path> files) throws IOException {
    for (Path file : files) {
      step();
      Files.copy(file, file.resolveSibling("backup"));
    }
    for (Path file : files) { // expect: UncheckedLoop@for
      Files.copy(file, file.resolveSibling("second"));
    }
  }

  private void step() {
    if (monitor.isCanceled()) {
      throw new IllegalStateException("cancelled");
    }
  }
}
