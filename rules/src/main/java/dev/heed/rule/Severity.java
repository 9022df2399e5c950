package dev.heed.rule;

import java.util.Locale;

/** How sure, and how bad, a finding is. */
public enum Severity {
  /** Worth a look; not counted as a failure by default. */
  INFO,
  /** A real issue at least nine times in ten. */
  WARNING,
  /** Never wrong. */
  ERROR;

  /** As reports write it: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
