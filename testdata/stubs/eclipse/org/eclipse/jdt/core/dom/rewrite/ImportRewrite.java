package org.eclipse.jdt.core.dom.rewrite;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java rewriting that Heed's families name. */
public class ImportRewrite {
  public Object rewriteImports(IProgressMonitor monitor) {
    throw new UnsupportedOperationException();
  }
}
