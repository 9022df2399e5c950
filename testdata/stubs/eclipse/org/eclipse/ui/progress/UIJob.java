package org.eclipse.ui.progress;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;

/** Stands for the type of Eclipse UI workbench 3.133: the members that the family names. */
public abstract class UIJob extends Job {
  public UIJob(String name) {
    super(name);
  }

  public abstract IStatus runInUIThread(IProgressMonitor monitor);
}
