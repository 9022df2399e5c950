package com.parse.boltsinternal;

/** Stands for the type of the Parse SDK for Android: the members that the family names. */
public interface Continuation<T, R> {
  R then(Task<T> task) throws Exception;
}
