package com.intellij.openapi.util;

/** Stands for the type of the IntelliJ Platform 2024.2. */
@FunctionalInterface
public interface ThrowableComputable<T, E extends Throwable> {
  T compute() throws E;
}
