import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

interface Workspace {
  void create(String path, IProgressMonitor monitor);
  void delete(String path, IProgressMonitor monitor);
  void move(String path, IProgressMonitor monitor);
  void copy(String path, IProgressMonitor monitor);
  void refresh(String path, IProgressMonitor monitor);
  void touch(String path, IProgressMonitor monitor);
  void link(String path, IProgressMonitor monitor);
  void unlink(String path, IProgressMonitor monitor);
  void archive(String path, IProgressMonitor monitor);
  void restore(String path, IProgressMonitor monitor);
  void snapshot(String path, IProgressMonitor monitor);
  void compare(String path, IProgressMonitor monitor);
  void merge(String path, IProgressMonitor monitor);
  void rename(String path, IProgressMonitor monitor);
  void lock(String path, IProgressMonitor monitor);
  void unlock(String path, IProgressMonitor monitor);
  void publish(String path, IProgressMonitor monitor);
  void index(String path, IProgressMonitor monitor);
  void scan(String path, IProgressMonitor monitor);
  void verify(String path, IProgressMonitor monitor);
}

interface Mirror {
  void create(String path, IProgressMonitor monitor);
  void delete(String path, IProgressMonitor monitor);
  void move(String path, IProgressMonitor monitor);
  void copy(String path, IProgressMonitor monitor);
  void refresh(String path, IProgressMonitor monitor);
  void touch(String path, IProgressMonitor monitor);
  void link(String path, IProgressMonitor monitor);
  void unlink(String path, IProgressMonitor monitor);
  void archive(String path, IProgressMonitor monitor);
  void restore(String path, IProgressMonitor monitor);
  void snapshot(String path, IProgressMonitor monitor);
  void compare(String path, IProgressMonitor monitor);
  void merge(String path, IProgressMonitor monitor);
  void rename(String path, IProgressMonitor monitor);
  void lock(String path, IProgressMonitor monitor);
  void unlock(String path, IProgressMonitor monitor);
  void publish(String path, IProgressMonitor monitor);
  void index(String path, IProgressMonitor monitor);
  void scan(String path, IProgressMonitor monitor);
  void verify(String path, IProgressMonitor monitor);
}

interface Backup {
  void create(String path, IProgressMonitor monitor);
  void delete(String path, IProgressMonitor monitor);
  void move(String path, IProgressMonitor monitor);
  void copy(String path, IProgressMonitor monitor);
  void refresh(String path, IProgressMonitor monitor);
  void touch(String path, IProgressMonitor monitor);
  void link(String path, IProgressMonitor monitor);
  void unlink(String path, IProgressMonitor monitor);
  void archive(String path, IProgressMonitor monitor);
  void restore(String path, IProgressMonitor monitor);
  void snapshot(String path, IProgressMonitor monitor);
  void compare(String path, IProgressMonitor monitor);
}

abstract class Repository implements Workspace {
  // Overloads have one order among themselves.
  void open(IProgressMonitor monitor, String path) {
    open(monitor, path, 0);
  }

  void open(IProgressMonitor monitor, String path, int depth) {
    create(path, monitor);
  }

  // What a monitor is derived from comes first everywhere.
  static IProgressMonitor child(IProgressMonitor monitor, int ticks) {
    return SubMonitor.convert(monitor, ticks);
  }

  // Its implementations have no choice, but it has.
  interface Step {
    void run(IProgressMonitor monitor, String path); // expect: TokenPosition@monitor
  }

  // The order is that of the interface that a reference to it is passed as.
  Step step() {
    return this::apply;
  }

  private void apply(IProgressMonitor monitor, String path) {
    create(path, monitor);
  }

  /** Its callers are there already. */
  @Deprecated
  void mount(IProgressMonitor monitor, String path) {
    create(path, monitor);
  }

  record Request(IProgressMonitor monitor, String path) {}
}
