package acme.work;

import org.eclipse.core.runtime.IProgressMonitor;

/** The habit comes from all files of the project together. */
interface Files {
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
