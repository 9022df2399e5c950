package org.eclipse.core.filebuffers;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's file buffers that Heed's families name. */
public interface IFileBuffer {
  void commit(IProgressMonitor monitor, boolean overwrite);

  void revert(IProgressMonitor monitor);

  void validateState(IProgressMonitor monitor, Object context);
}
