package org.eclipse.debug.core;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's debugger that Heed's families name. */
public interface ILaunchConfiguration {
  Object launch(String mode, IProgressMonitor monitor);
}
