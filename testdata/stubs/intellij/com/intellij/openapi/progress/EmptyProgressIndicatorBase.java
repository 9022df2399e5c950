package com.intellij.openapi.progress;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public abstract class EmptyProgressIndicatorBase implements ProgressIndicator {
  @Override
  public native void start();

  @Override
  public native void stop();

  @Override
  public native boolean isRunning();

  @Override
  public native void setText(String text);

  @Override
  public native void setFraction(double fraction);

  @Override
  public final native void checkCanceled() throws ProcessCanceledException;
}
