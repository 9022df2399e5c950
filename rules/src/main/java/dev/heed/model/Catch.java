package dev.heed.model;

import java.util.List;

/**
 * A {@code catch} clause.
 *
 * @param types what it catches, more than one for a union
 * @param var the variable; its type is the first of the types
 * @param at from the keyword {@code catch} to the end of the block
 */
public record Catch(List<TypeName> types, Var var, List<Step> body, Span at) {
  public Catch {
    types = List.copyOf(types);
    body = List.copyOf(body);
  }
}
