package com.intellij.openapi.progress;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public abstract class ProgressIndicatorProvider {
  public static native ProgressIndicator getGlobalProgressIndicator();

  public static native void checkCanceled() throws ProcessCanceledException;
}
