package org.jkiss.dbeaver.utils;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jkiss.dbeaver.model.runtime.DBRProgressMonitor;

/** Stands for the type of DBeaver 24.3: the members that the family names. */
public final class RuntimeUtils {
  private RuntimeUtils() {}

  public static native DBRProgressMonitor makeMonitor(IProgressMonitor monitor);
}
