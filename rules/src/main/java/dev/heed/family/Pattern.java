package dev.heed.family;

import java.util.List;
import java.util.Optional;

/**
 * A type or a member of one, as a family file names it: {@code a.b.Type}, {@code
 * a.b.Type#CONSTANT}, {@code a.b.Type#method(_,_*)}, {@code a.b.Type#new()}, {@code null}.
 *
 * <p>{@code *} in a type's or member's name stands for any characters (a leading {@code *.} for any
 * package or outer type, also none). In the parentheses {@code _} is any one argument, {@code _*}
 * any number, at the end only, and {@code null} the literal.
 *
 * @param type the type's qualified name, {@code null} for the literal
 * @param member the member's name, empty when the pattern is a type
 * @param params the arguments of a call; absent for a field
 */
public record Pattern(String type, String member, Optional<List<String>> params) {
  /** Whether the pattern is the literal {@code null}. */
  public boolean isNull() {
    throw new UnsupportedOperationException();
  }

  /** Whether the pattern is a type and this is it. */
  public boolean matchesType(String qualified) {
    throw new UnsupportedOperationException();
  }

  /** Whether the pattern is a field and this is it. */
  public boolean matchesField(String owner, String name) {
    throw new UnsupportedOperationException();
  }

  /**
   * Whether the pattern is a call and this is it.
   *
   * @param args {@code null} for each argument that is the null literal, {@code _} for any other
   */
  public boolean matchesCall(String owner, String name, List<String> args) {
    throw new UnsupportedOperationException();
  }
}
