package acme.work;

import org.eclipse.core.runtime.IProgressMonitor;

class Folders {
  interface All {
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

  void checkout(IProgressMonitor monitor, String branch, All all) { // expect: TokenPosition@monitor
    all.create(branch, monitor);
  }
}
