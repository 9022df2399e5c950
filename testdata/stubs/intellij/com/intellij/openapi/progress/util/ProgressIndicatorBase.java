package com.intellij.openapi.progress.util;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public class ProgressIndicatorBase extends AbstractProgressIndicatorBase {
  public ProgressIndicatorBase() {}
}
