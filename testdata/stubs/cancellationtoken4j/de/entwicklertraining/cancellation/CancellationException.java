package de.entwicklertraining.cancellation;

/** Stands for the type of CancellationToken4J 1.0.0, which needs Java 21: the members that the family names. */
public class CancellationException extends RuntimeException {
  public CancellationException() {}
}
