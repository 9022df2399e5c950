package org.jtrim.event;

/** Stands for the type of JTrim 1, which is not on Maven Central: the members that the family names. */
public interface ListenerRef {
  boolean isRegistered();

  void unregister();
}
