package org.jtrim.cancel;

/** Stands for the type of JTrim 1, which is not on Maven Central: the members that the family names. */
public interface CancellationController {
  void cancel();
}
