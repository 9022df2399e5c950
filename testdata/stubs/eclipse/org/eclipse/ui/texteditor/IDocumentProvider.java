package org.eclipse.ui.texteditor;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's editors that Heed's families name. */
public interface IDocumentProvider {
  void saveDocument(
      IProgressMonitor monitor, Object element, Object document, boolean overwrite);
}
