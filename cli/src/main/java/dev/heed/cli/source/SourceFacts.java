package dev.heed.cli.source;

import dev.heed.model.Nullable;
import dev.heed.model.Span;
import dev.heed.model.Unit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a file says, or why that is not known: one of {@code unit} and {@code failure} is there.
 *
 * @param malformed whether bytes of the file were no text
 */
public record SourceFacts(
    SourceFile source, Optional<Unit> unit, Optional<Failure> failure, boolean malformed) {

  /** The text of a file; null when it cannot be read. */
  public static @Nullable SourceText text(SourceFile source) {
    try {
      return SourceText.read(source.file());
    } catch (IOException | OutOfMemoryError e) {
      return null;
    }
  }

  /** A file of which only the declarations are known. */
  public static SourceFacts skimmed(SourceFile source, SourceText text, Unit skim) {
    Unit unit = new Unit(skim.file(), skim.pkg(), skim.imports(), skim.types(), text.text());
    return new SourceFacts(source, Optional.of(unit), Optional.empty(), text.malformed());
  }

  /** Reads one file. */
  public static SourceFacts read(SourceFile source) {
    SourceText text;
    try {
      text = SourceText.read(source.file());
    } catch (IOException e) {
      return failed(source, 0, "cannot be read: " + Sources.reason(e), false);
    } catch (OutOfMemoryError e) {
      return failed(source, 0, "cannot be read: too big for the memory at hand", false);
    }
    return of(source, text);
  }

  /** What a file says when its text is this. */
  public static SourceFacts of(SourceFile source, SourceText text) {
    return of(source, text, List.of());
  }

  /**
   * What a file says when its text is this, without what is in some blocks.
   *
   * @param leftOut as in {@link ParserFacts#read(java.nio.file.Path, String, List)}
   */
  public static SourceFacts of(SourceFile source, SourceText text, List<Span> leftOut) {
    try {
      Unit unit = ParserFacts.read(source.file(), text.text(), leftOut);
      return new SourceFacts(source, Optional.of(unit), Optional.empty(), text.malformed());
    } catch (ParseFailure e) {
      return failed(source, e.line(), "cannot be parsed: " + e.reason(), text.malformed());
    } catch (StackOverflowError e) {
      return failed(source, 0, "cannot be parsed: nested too deeply", text.malformed());
    } catch (RuntimeException e) {
      // The parser's or our own bug: this file is lost, the others are not.
      return failed(source, 0, "cannot be parsed: the parser failed: " + e, text.malformed());
    }
  }

  private static SourceFacts failed(
      SourceFile source, int line, String message, boolean malformed) {
    Failure failure = new Failure(source.path(), line, message.replaceAll("\\s+", " "));
    return new SourceFacts(source, Optional.empty(), Optional.of(failure), malformed);
  }
}
