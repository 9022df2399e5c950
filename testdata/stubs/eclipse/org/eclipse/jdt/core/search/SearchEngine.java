package org.eclipse.jdt.core.search;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public class SearchEngine {
  public void search(
      Object pattern,
      Object[] participants,
      Object scope,
      Object requestor,
      IProgressMonitor monitor) {}
}
