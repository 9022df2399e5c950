package com.intellij.openapi.application;

import java.util.concurrent.Future;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public interface Application {
  void invokeLater(Runnable runnable);

  void invokeLater(Runnable runnable, ModalityState state);

  void invokeAndWait(Runnable runnable);

  void runReadAction(Runnable action);

  void runWriteAction(Runnable action);

  Future<?> executeOnPooledThread(Runnable action);
}
