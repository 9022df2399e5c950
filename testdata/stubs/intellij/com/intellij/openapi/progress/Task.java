package com.intellij.openapi.progress;

import com.intellij.openapi.project.Project;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public abstract class Task {
  public abstract void run(ProgressIndicator indicator);

  /** Runs in a pooled thread. */
  public abstract static class Backgroundable extends Task {
    public Backgroundable(Project project, String title) {}

    public Backgroundable(Project project, String title, boolean canBeCancelled) {}
  }
}
