package org.eclipse.swt.widgets;

/** Stands for the type of SWT 3.127: the members that the family names. */
public class Display {
  public native void asyncExec(Runnable runnable);

  public native void syncExec(Runnable runnable);

  public native void timerExec(int milliseconds, Runnable runnable);
}
