package org.jkiss.dbeaver.model.runtime;

import org.eclipse.core.runtime.IProgressMonitor;

/** Stands for the type of DBeaver 24.3: the members that the family names. */
public class VoidProgressMonitor implements DBRProgressMonitor {
  /** Of older versions; later ones have the constructor alone. */
  public static final VoidProgressMonitor INSTANCE = new VoidProgressMonitor();

  public VoidProgressMonitor() {}

  @Override
  public native IProgressMonitor getNestedMonitor();

  @Override
  public native void beginTask(String name, int totalWork);

  @Override
  public native void done();

  @Override
  public native void subTask(String name);

  @Override
  public native void worked(int work);

  @Override
  public native boolean isCanceled();
}
