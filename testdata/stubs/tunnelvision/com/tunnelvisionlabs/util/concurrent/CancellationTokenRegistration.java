package com.tunnelvisionlabs.util.concurrent;

/** Stands for the type of the java-threading library, which has no release: the members that the family names. */
public final class CancellationTokenRegistration implements AutoCloseable {
  @Override
  public native void close();
}
