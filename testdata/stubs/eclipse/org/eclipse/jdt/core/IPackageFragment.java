package org.eclipse.jdt.core;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public interface IPackageFragment {
  ICompilationUnit createCompilationUnit(
      String name, String contents, boolean force, IProgressMonitor monitor);
}
