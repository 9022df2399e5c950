package com.intellij.openapi.progress;

import com.intellij.openapi.application.ModalityState;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public class EmptyProgressIndicator extends EmptyProgressIndicatorBase
    implements StandardProgressIndicator {
  public EmptyProgressIndicator() {}

  public EmptyProgressIndicator(ModalityState modalityState) {}

  @Override
  public final native void cancel();

  @Override
  public final native boolean isCanceled();

  public static native ProgressIndicator notNullize(ProgressIndicator indicator);
}
