package org.eclipse.compare.structuremergeviewer;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's compare that Heed's families name. */
public class Differencer {
  public Object findDifferences(
      boolean threeWay,
      IProgressMonitor monitor,
      Object data,
      Object ancestor,
      Object left,
      Object right) {
    return null;
  }
}
