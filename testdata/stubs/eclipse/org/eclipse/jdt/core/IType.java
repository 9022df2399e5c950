package org.eclipse.jdt.core;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public interface IType {
  Object createMethod(String contents, Object sibling, boolean force, IProgressMonitor monitor);

  Object newTypeHierarchy(IProgressMonitor monitor);
}
