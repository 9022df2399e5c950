package org.eclipse.jdt.core;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's Java model that Heed's families name. */
public class JavaCore {
  public static void setClasspathVariable(String name, String path, IProgressMonitor monitor) {}

  public static void initializeAfterLoad(IProgressMonitor monitor) {}
}
