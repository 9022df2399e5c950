package com.facebook.bolts;

/** Stands for the type of Bolts for Facebook 17.0.0: the members that the family names. */
public interface Continuation<T, R> {
  R then(Task<T> task) throws Exception;
}
