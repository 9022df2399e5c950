package org.eclipse.team.core.subscribers;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's team support that Heed's families name. */
public abstract class Subscriber {
  public abstract void refresh(Object[] resources, int depth, IProgressMonitor monitor);
}
