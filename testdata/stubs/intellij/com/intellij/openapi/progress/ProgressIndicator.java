package com.intellij.openapi.progress;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public interface ProgressIndicator {
  void start();

  void stop();

  boolean isRunning();

  void cancel();

  boolean isCanceled();

  void setText(String text);

  void setFraction(double fraction);

  void checkCanceled() throws ProcessCanceledException;
}
