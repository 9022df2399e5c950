package com.intellij.openapi.progress;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public class DumbProgressIndicator extends EmptyProgressIndicatorBase
    implements StandardProgressIndicator {
  public static final DumbProgressIndicator INSTANCE = new DumbProgressIndicator();

  @Override
  public final native void cancel();

  @Override
  public final native boolean isCanceled();
}
