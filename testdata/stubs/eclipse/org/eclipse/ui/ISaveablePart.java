package org.eclipse.ui;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's workbench that Heed's families name. */
public interface ISaveablePart {
  void doSave(IProgressMonitor monitor);
}
