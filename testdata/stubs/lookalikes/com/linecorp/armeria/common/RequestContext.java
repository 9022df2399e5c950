package com.linecorp.armeria.common;

/** Stands for the type of Armeria 1.40.0, whose jar is large. */
public interface RequestContext {
  boolean isCancelled();

  boolean isTimedOut();

  void cancel();
}
