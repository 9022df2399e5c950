package org.jtrim2.cancel;

/** Stands for the type of JTrim 2.0.7, which is not on Maven Central: the members that the family names. */
public interface CancellationSource {
  CancellationController getController();

  CancellationToken getToken();
}
