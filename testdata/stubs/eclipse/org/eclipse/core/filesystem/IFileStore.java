package org.eclipse.core.filesystem;

import java.io.InputStream;
import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's file systems that Heed's families name. */
public interface IFileStore {
  IFileStore mkdir(int options, IProgressMonitor monitor);

  Object fetchInfo(int options, IProgressMonitor monitor);

  void putInfo(Object info, int options, IProgressMonitor monitor);

  String[] childNames(int options, IProgressMonitor monitor);

  InputStream openInputStream(int options, IProgressMonitor monitor);

  void delete(int options, IProgressMonitor monitor);

  void copy(IFileStore to, int options, IProgressMonitor monitor);
}
