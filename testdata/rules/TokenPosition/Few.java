import org.eclipse.core.runtime.IProgressMonitor;

/** Nineteen methods are not yet a habit. */
interface Small {
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

  void checkout(IProgressMonitor monitor, String branch);
}
