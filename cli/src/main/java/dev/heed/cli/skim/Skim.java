package dev.heed.cli.skim;

import dev.heed.model.Unit;
import java.util.List;

/**
 * What a file declares, and which words it uses where, without its code.
 *
 * @param unit the declarations, without places, initialisers and what annotations say; a method
 *     that has a body has an empty one
 * @param words every word of the file
 * @param bodies where code is, in the order of the file
 */
public record Skim(Unit unit, Words words, List<Body> bodies) {
  /**
   * The code of a method, constructor, initialiser, field or enum constant.
   *
   * @param member what code calls it by, as {@link Words#of}: for constructors the type's name, 0
   *     for an initialiser block
   * @param types the simple names of the types around, outermost first
   * @param block whether it is between braces, and can be left out
   * @param start offset of its brace, or of the first token of an initialiser
   * @param end offset after it
   * @param words those of the whole declaration
   */
  public record Body(
      long member, List<String> types, boolean block, int start, int end, Words words) {}

  public Skim {
    bodies = List.copyOf(bodies);
  }
}
