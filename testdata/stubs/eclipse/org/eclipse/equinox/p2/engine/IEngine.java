package org.eclipse.equinox.p2.engine;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's p2 that Heed's families name. */
public interface IEngine {
  Object perform(Object plan, IProgressMonitor monitor);
}
