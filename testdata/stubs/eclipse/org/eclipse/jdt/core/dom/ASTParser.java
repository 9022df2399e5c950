package org.eclipse.jdt.core.dom;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.core.ICompilationUnit;

/** The part of JDT's parser that Heed's families name. */
public class ASTParser {
  public static ASTParser newParser(int level) {
    throw new UnsupportedOperationException();
  }

  public void setSource(char[] source) {}

  public void setSource(ICompilationUnit source) {}

  public void setResolveBindings(boolean enabled) {}

  public ASTNode createAST(IProgressMonitor monitor) {
    throw new UnsupportedOperationException();
  }
}
