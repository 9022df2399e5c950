package com.google.android.gms.tasks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stands for the type of Play services tasks 18.4.1: the members that the family names. */
public final class Tasks {
  private Tasks() {}

  public static native <T> Task<T> forResult(T result);

  public static native <T> Task<T> forException(Exception e);

  public static native <T> Task<T> forCanceled();

  public static native <T> T await(Task<T> task) throws ExecutionException, InterruptedException;

  public static native <T> T await(Task<T> task, long timeout, TimeUnit unit)
      throws ExecutionException, InterruptedException, TimeoutException;
}
