package dev.heed.cli.skim;

import dev.heed.model.Nullable;
import dev.heed.model.Span;
import dev.heed.model.Unit;
import java.util.List;
import java.util.function.Supplier;

/** What a file declares, and which words it uses where, without its code. Any thread may ask. */
public final class Skim {
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

  private final Unit unit;
  private final Words words;
  private final int length;
  private final Supplier<List<Body>> read;
  private @Nullable List<Body> bodies;

  /**
   * @param unit the declarations, without places, initialisers and what annotations say; a method
   *     that has a body has an empty one
   * @param words every word of the file
   * @param length of the text, in UTF-16 units
   * @param bodies where code is, in the order of the file; asked once, if at all
   */
  public Skim(Unit unit, Words words, int length, Supplier<List<Body>> bodies) {
    this.unit = unit;
    this.words = words;
    this.length = length;
    this.read = bodies;
  }

  /** The declarations. */
  public Unit unit() {
    return unit;
  }

  /** Every word of the file. */
  public Words words() {
    return words;
  }

  /** The length of the text, in UTF-16 units. */
  public int length() {
    return length;
  }

  /** Where code is, in the order of the file. */
  public synchronized List<Body> bodies() {
    List<Body> known = bodies;
    if (known == null) {
      known = List.copyOf(read.get());
      bodies = known;
    }
    return known;
  }

  /** The blocks, braces included, in the order of the file. */
  public List<Span> blocks() {
    return bodies().stream().filter(Body::block).map(b -> new Span(b.start(), b.end())).toList();
  }
}
