package org.eclipse.core.filebuffers;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's file buffers that Heed's families name. */
public interface IFileBufferManager {
  void connect(String location, int kind, IProgressMonitor monitor);

  void disconnect(String location, int kind, IProgressMonitor monitor);
}
