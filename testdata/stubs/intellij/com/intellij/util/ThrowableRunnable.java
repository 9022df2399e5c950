package com.intellij.util;

/** Stands for the type of the IntelliJ Platform 2024.2. */
@FunctionalInterface
public interface ThrowableRunnable<E extends Throwable> {
  void run() throws E;
}
