package org.eclipse.jdt.core;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public interface ICodeAssist {
  void codeComplete(int offset, Object requestor, IProgressMonitor monitor);
}
