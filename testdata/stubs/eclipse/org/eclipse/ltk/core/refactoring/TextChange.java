package org.eclipse.ltk.core.refactoring;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's refactorings that Heed's families name. */
public abstract class TextChange extends Change {
  public abstract String getPreviewContent(IProgressMonitor monitor);

  public abstract String getCurrentContent(IProgressMonitor monitor);
}
