package org.eclipse.ltk.core.refactoring.participants;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's refactoring that Heed's families name. */
public abstract class RefactoringProcessor {
  public abstract Object checkInitialConditions(IProgressMonitor monitor);

  public abstract Object createChange(IProgressMonitor monitor);
}
