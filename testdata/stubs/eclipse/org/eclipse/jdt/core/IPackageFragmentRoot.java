package org.eclipse.jdt.core;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public interface IPackageFragmentRoot {
  IPackageFragment createPackageFragment(String name, boolean force, IProgressMonitor monitor);

  void copy(Object destination, int flags, int more, Object sibling, IProgressMonitor monitor);

  void move(Object destination, int flags, int more, Object sibling, IProgressMonitor monitor);
}
