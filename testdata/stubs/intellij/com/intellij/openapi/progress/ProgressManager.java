package com.intellij.openapi.progress;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public abstract class ProgressManager extends ProgressIndicatorProvider {
  public static native ProgressManager getInstance();

  public static native void checkCanceled() throws ProcessCanceledException;

  public abstract void run(Task task);

  public abstract void runProcess(Runnable process, ProgressIndicator progress);
}
