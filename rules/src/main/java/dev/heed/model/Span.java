package dev.heed.model;

/**
 * A piece of a source file.
 *
 * @param start offset of the first UTF-16 unit, 0-based
 * @param end offset after the last UTF-16 unit
 */
public record Span(int start, int end) {
  /** No place in a file: what was read from a class file. */
  public static final Span NONE = new Span(-1, -1);

  /** Whether this span holds all of {@code other}. */
  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }
}
