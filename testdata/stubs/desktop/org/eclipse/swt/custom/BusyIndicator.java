package org.eclipse.swt.custom;

import org.eclipse.swt.widgets.Display;

/** Stands for the type of SWT 3.127: the members that the family names. */
public class BusyIndicator {
  public static native void showWhile(Display display, Runnable runnable);
}
