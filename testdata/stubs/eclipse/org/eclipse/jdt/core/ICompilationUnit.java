package org.eclipse.jdt.core;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public interface ICompilationUnit {
  IType createType(String contents, Object sibling, boolean force, IProgressMonitor monitor);

  Object createImport(String name, Object sibling, IProgressMonitor monitor);

  Object createPackageDeclaration(String name, IProgressMonitor monitor);

  ICompilationUnit getWorkingCopy(IProgressMonitor monitor);

  void becomeWorkingCopy(IProgressMonitor monitor);

  void commitWorkingCopy(boolean force, IProgressMonitor monitor);

  Object applyTextEdit(Object edit, IProgressMonitor monitor);

  Object reconcile(int level, boolean force, Object owner, IProgressMonitor monitor);
}
