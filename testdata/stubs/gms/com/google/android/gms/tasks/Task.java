package com.google.android.gms.tasks;

import java.util.concurrent.Executor;

/** Stands for the type of Play services tasks 18.4.1: the members that the family names. */
public abstract class Task<T> {
  public abstract boolean isCanceled();

  public abstract boolean isComplete();

  public abstract boolean isSuccessful();

  public abstract T getResult();

  public abstract Exception getException();

  public abstract Task<T> addOnSuccessListener(OnSuccessListener<? super T> listener);

  public abstract Task<T> addOnSuccessListener(
      Executor executor, OnSuccessListener<? super T> listener);

  public abstract Task<T> addOnFailureListener(OnFailureListener listener);

  public native Task<T> addOnCompleteListener(OnCompleteListener<T> listener);

  public native <R> Task<R> continueWith(Continuation<T, R> continuation);

  public native <R> Task<R> continueWithTask(Continuation<T, Task<R>> continuation);

  public native <R> Task<R> onSuccessTask(SuccessContinuation<T, R> continuation);
}
