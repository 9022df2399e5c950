package com.intellij.openapi.progress.util;

import com.intellij.openapi.project.Project;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public class ProgressWindow extends ProgressIndicatorBase {
  public ProgressWindow(boolean shouldShowCancel, Project project) {}
}
