import org.eclipse.jgit.lib.ProgressMonitor;

/** A store whose operations take their monitor first. */
interface PackStore {
  void create(ProgressMonitor monitor, String path);
  void delete(ProgressMonitor monitor, String path);
  void move(ProgressMonitor monitor, String path);
  void copy(ProgressMonitor monitor, String path);
  void refresh(ProgressMonitor monitor, String path);
  void touch(ProgressMonitor monitor, String path);
  void link(ProgressMonitor monitor, String path);
  void unlink(ProgressMonitor monitor, String path);
  void archive(ProgressMonitor monitor, String path);
  void restore(ProgressMonitor monitor, String path);
  void snapshot(ProgressMonitor monitor, String path);
  void compare(ProgressMonitor monitor, String path);
  void merge(ProgressMonitor monitor, String path);
  void rename(ProgressMonitor monitor, String path);
  void lock(ProgressMonitor monitor, String path);
  void unlock(ProgressMonitor monitor, String path);
  void publish(ProgressMonitor monitor, String path);
  void index(ProgressMonitor monitor, String path);
  void scan(ProgressMonitor monitor, String path);
  void verify(ProgressMonitor monitor, String path);
  void export(ProgressMonitor monitor, String path);

  void repack(String path, ProgressMonitor monitor); // expect: TokenPosition@monitor

  void prune(String path, ProgressMonitor monitor, Runnable after); // expect: TokenPosition@monitor

  void flush(ProgressMonitor monitor);
}
