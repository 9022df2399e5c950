package org.openide.util;

/** Stands for the type of NetBeans 22: the members that the family names. */
public interface Cancellable {
  boolean cancel();
}
