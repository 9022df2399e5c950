package com.intellij.openapi.application;

import com.intellij.openapi.util.ThrowableComputable;
import com.intellij.util.ThrowableRunnable;

/** Stands for the type of the IntelliJ Platform 2024.2: the members that the family names. */
public abstract class ReadAction<T> {
  public static <E extends Throwable> void run(ThrowableRunnable<E> action) throws E {
    action.run();
  }

  public static <T, E extends Throwable> T compute(ThrowableComputable<T, E> action) throws E {
    return action.compute();
  }
}
