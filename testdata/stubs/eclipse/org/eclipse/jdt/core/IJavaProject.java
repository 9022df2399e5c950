package org.eclipse.jdt.core;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public interface IJavaProject {
  IType findType(String name, IProgressMonitor monitor);

  void setRawClasspath(Object[] entries, IProgressMonitor monitor);

  void setOutputLocation(String path, IProgressMonitor monitor);

  Object newTypeHierarchy(Object region, IProgressMonitor monitor);
}
