package org.eclipse.jdt.core.util;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public final class CompilationUnitSorter {
  public static Object sort(
      Object unit, Object comparator, int options, Object group, IProgressMonitor monitor) {
    return null;
  }
}
