package com.intellij.openapi.progress;

import java.util.concurrent.CancellationException;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public class ProcessCanceledException extends CancellationException {
  private static final long serialVersionUID = 1L;

  public ProcessCanceledException() {}
}
