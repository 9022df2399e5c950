package org.eclipse.jface.operation;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of JFace that Heed's families name. */
public interface IRunnableWithProgress {
  void run(IProgressMonitor monitor)
      throws java.lang.reflect.InvocationTargetException, InterruptedException;
}
