package com.intellij.openapi.progress.util;

import com.intellij.openapi.progress.ProcessCanceledException;
import com.intellij.openapi.progress.ProgressIndicator;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public class AbstractProgressIndicatorBase implements ProgressIndicator {
  @Override
  public native void start();

  @Override
  public native void stop();

  @Override
  public native boolean isRunning();

  @Override
  public native void cancel();

  @Override
  public native boolean isCanceled();

  @Override
  public native void setText(String text);

  @Override
  public native void setFraction(double fraction);

  @Override
  public native void checkCanceled() throws ProcessCanceledException;
}
