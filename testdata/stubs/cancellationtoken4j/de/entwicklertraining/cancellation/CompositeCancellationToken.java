package de.entwicklertraining.cancellation;

import java.util.Collection;

/** Stands for the type of CancellationToken4J 1.0.0, which needs Java 21: the members that the family names. */
public class CompositeCancellationToken extends CancellationToken {
  public static native CompositeCancellationToken anyOf(CancellationToken... tokens);

  public static native CompositeCancellationToken anyOf(Collection<CancellationToken> tokens);

  public static native CompositeCancellationToken allOf(CancellationToken... tokens);

  public static native CompositeCancellationToken any(
      CancellationToken first, CancellationToken second, CancellationToken... more);
}
