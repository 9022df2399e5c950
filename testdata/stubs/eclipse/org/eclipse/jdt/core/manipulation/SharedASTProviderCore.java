package org.eclipse.jdt.core.manipulation;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public final class SharedASTProviderCore {
  public static Object getAST(Object element, Object wait, IProgressMonitor monitor) {
    return null;
  }
}
