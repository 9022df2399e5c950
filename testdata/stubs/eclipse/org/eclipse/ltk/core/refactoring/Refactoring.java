package org.eclipse.ltk.core.refactoring;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's refactoring that Heed's families name. */
public abstract class Refactoring {
  public Object checkAllConditions(IProgressMonitor monitor) {
    return null;
  }

  public abstract Change createChange(IProgressMonitor monitor);
}
