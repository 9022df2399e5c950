package org.jtrim2.event;

/** Stands for the type of JTrim 2.0.7, which is not on Maven Central: the members that the family names. */
public interface ListenerRef {
  boolean isRegistered();

  void unregister();
}
