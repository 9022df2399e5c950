package org.eclipse.ltk.core.refactoring;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's refactorings that Heed's families name. */
public abstract class Change {
  public abstract void initializeValidationData(IProgressMonitor monitor);

  public abstract Change perform(IProgressMonitor monitor);
}
