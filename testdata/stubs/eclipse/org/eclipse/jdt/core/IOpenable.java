package org.eclipse.jdt.core;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public interface IOpenable {
  void makeConsistent(IProgressMonitor monitor);

  void save(IProgressMonitor monitor, boolean force);
}
