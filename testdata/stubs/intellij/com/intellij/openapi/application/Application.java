package com.intellij.openapi.application;

import java.util.concurrent.Future;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public interface Application {
  void invokeLater(Runnable runnable);

  void invokeLater(Runnable runnable, ModalityState state);

  Future<?> executeOnPooledThread(Runnable action);
}
