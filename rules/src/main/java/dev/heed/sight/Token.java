package dev.heed.sight;

import dev.heed.family.Family;
import dev.heed.model.TypeName;

/**
 * A token that code at some place could pass.
 *
 * @param expression how it is written there ({@code monitor}, {@code request.token()})
 * @param origin what kind of thing it is
 * @param from the frame that has it
 * @param canBePassed whether writing the expression there would compile: false for a variable that
 *     is assigned again and a lambda is between
 */
public record Token(
    String expression,
    TypeName type,
    Family family,
    Origin origin,
    Frame from,
    boolean canBePassed) {

  /** Where a token comes from, nearest first. */
  public enum Origin {
    PARAM,
    LOCAL,
    /** A member of a parameter, one hop away. */
    MEMBER,
    FIELD
  }
}
