package dev.heed.model;

import java.util.List;

/**
 * An annotation.
 *
 * @param values the string literals among its values, in order
 */
public record Annotation(TypeName type, List<String> values, Span at) {
  public Annotation {
    values = List.copyOf(values);
  }
}
