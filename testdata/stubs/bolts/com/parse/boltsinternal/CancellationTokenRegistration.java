package com.parse.boltsinternal;

import java.io.Closeable;

/** Stands for the type of the Parse SDK for Android: the members that the family names. */
public final class CancellationTokenRegistration implements Closeable {
  @Override
  public native void close();
}
