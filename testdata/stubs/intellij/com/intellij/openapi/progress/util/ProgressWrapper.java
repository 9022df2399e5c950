package com.intellij.openapi.progress.util;

import com.intellij.openapi.progress.ProgressIndicator;
import com.intellij.openapi.progress.StandardProgressIndicator;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public abstract class ProgressWrapper implements StandardProgressIndicator {
  public static native ProgressWrapper wrap(ProgressIndicator indicator);
}
