package acme.recovery;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** What only runs because something failed, and what must be saved, is to be done in any case. */
class Recovery {
  interface Files {
    void move(String from, String to, IProgressMonitor monitor) throws CoreException;

    void delete(String file, IProgressMonitor monitor);

    IStatus copy(String from, String to, IProgressMonitor monitor);
  }

  void moved(Files files, IProgressMonitor monitor) {
    boolean success = false;
    try {
      files.move("a", "b", monitor);
      success = true;
    } catch (CoreException e) {
      System.err.println(e);
    }
    if (!success) {
      files.delete("b", null); // expect: NoneTokenPassed:info@delete
    } else {
      files.delete("a", null); // expect: NoneTokenPassed@delete
    }
  }

  void stayed(Files files, IProgressMonitor monitor) {
    boolean failed = false;
    try {
      files.move("a", "b", monitor);
    } catch (CoreException e) {
      failed = true;
    }
    if (failed) {
      files.delete("b", null); // expect: NoneTokenPassed:info@delete
    }
    if (!failed) {
      files.delete("a", null); // expect: NoneTokenPassed@delete
    }
  }

  /** A flag that a search sets says nothing of a failure. */
  void searched(Files files, String[] all, IProgressMonitor monitor) {
    boolean success = false;
    for (String each : all) {
      if (each.equals("a")) {
        success = true;
      }
    }
    if (!success) {
      files.delete("b", null); // expect: NoneTokenPassed@delete
    }
  }

  IStatus copied(Files files, IProgressMonitor monitor) {
    IStatus status = files.copy("a", "b", monitor);
    if (!status.isOK()) {
      files.delete("b", null); // expect: NoneTokenPassed:info@delete
    }
    if (status.getSeverity() == IStatus.ERROR) {
      files.delete("b", null); // expect: NoneTokenPassed:info@delete
    }
    if (status.getSeverity() == IStatus.WARNING) {
      files.delete("b", null); // expect: NoneTokenPassed@delete
    }
    if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
      files.delete("b", null); // expect: NoneTokenPassed@delete
    }
    if (status.matches(IStatus.ERROR)) {
      files.delete("b", null); // expect: NoneTokenPassed:info@delete
    }
    files.delete("c", null); // expect: NoneTokenPassed@delete
    if (status.isOK()) {
      return status;
    }
    files.delete("b", null); // expect: NoneTokenPassed:info@delete
    return status;
  }

  private boolean failed;

  void checked(Files files, IProgressMonitor monitor) {
    if (failed) {
      files.delete("a", null); // expect: NoneTokenPassed:info@delete
    }
    if (!failed) {
      files.delete("b", null); // expect: NoneTokenPassed@delete
      return;
    }
    files.delete("c", null); // expect: NoneTokenPassed:info@delete
  }

  /** What is done before the failure is told puts things right. */
  void refused(Files files, boolean taken, IProgressMonitor monitor) {
    if (taken) {
      files.delete("b", null); // expect: NoneTokenPassed:info@delete
      throw new IllegalStateException("taken");
    } else {
      files.delete("a", null); // expect: NoneTokenPassed@delete
    }
    if (files.toString().isEmpty()) {
      for (String each : new String[] {"a", "b"}) {
        files.delete(each, null); // expect: NoneTokenPassed:info@delete
      }
      throw new IllegalStateException("empty");
    }
    files.delete("c", null); // expect: NoneTokenPassed@delete
  }

  /** The failure is what the work came to, not why it is done. */
  IStatus told(Files files, String to, IProgressMonitor monitor) throws CoreException {
    if (to.isEmpty()) {
      IStatus status = files.copy("a", "b", null); // expect: NoneTokenPassed@copy
      throw new CoreException(status);
    }
    return files.copy("a", to, monitor);
  }

  void kept(Files files, IProgressMonitor monitor) {
    Exception problem = null;
    try {
      files.move("a", "b", monitor);
    } catch (CoreException e) {
      problem = e;
    }
    if (problem != null) {
      files.delete("b", null); // expect: NoneTokenPassed:info@delete
    }
    if (problem == null) {
      files.delete("a", null); // expect: NoneTokenPassed@delete
    }
  }

  /** Who comes by the try has been in its catch. */
  void tried(Files files, IProgressMonitor monitor) {
    try {
      files.move("a", "b", monitor);
      return;
    } catch (CoreException e) {
      System.err.println(e);
    }
    files.delete("b", null); // expect: NoneTokenPassed:info@delete
  }

  void both(Files files, IProgressMonitor monitor) {
    try {
      files.move("a", "b", monitor);
    } catch (CoreException e) {
      System.err.println(e);
    }
    files.delete("c", null); // expect: NoneTokenPassed@delete
  }

  // Saving.

  interface Stock {
    void save(IProgressMonitor monitor);

    void order(IProgressMonitor monitor);
  }

  static class SnapshotJob extends Job {
    private final Stock stock;

    SnapshotJob(Stock stock) {
      super("Snapshot");
      this.stock = stock;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      stock.save(new NullProgressMonitor()); // expect: NoneTokenPassed:info@save
      stock.order(new NullProgressMonitor()); // expect: NoneTokenPassed@order
      return org.eclipse.core.runtime.Status.OK_STATUS;
    }
  }

  static class Desk {
    void saveAll(Stock stock, IProgressMonitor monitor) {
      stock.save(null); // expect: NoneTokenPassed:info@save
      stock.order(null); // expect: NoneTokenPassed@order
    }

    void sell(Stock stock, IProgressMonitor monitor) {
      stock.save(null); // expect: NoneTokenPassed@save
    }
  }
}
