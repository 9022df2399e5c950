package org.jkiss.dbeaver.model.runtime;

import org.eclipse.core.runtime.IProgressMonitor;

/** Stands for the type of DBeaver 24.3: the members that the family names. */
public interface DBRProgressMonitor {
  IProgressMonitor getNestedMonitor();

  void beginTask(String name, int totalWork);

  void done();

  void subTask(String name);

  void worked(int work);

  boolean isCanceled();
}
