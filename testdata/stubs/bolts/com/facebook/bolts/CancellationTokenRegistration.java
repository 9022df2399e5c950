package com.facebook.bolts;

import java.io.Closeable;

/** Stands for the type of Bolts for Facebook 17.0.0: the members that the family names. */
public final class CancellationTokenRegistration implements Closeable {
  @Override
  public native void close();
}
