package dev.heed.cli.skim;

import dev.heed.cli.source.SourceFile;
import dev.heed.meaning.Outlined;
import dev.heed.model.Span;
import java.util.List;
import java.util.Optional;

/** A file, and what of it is read. */
public interface Chosen extends Outlined {
  /** The file. */
  SourceFile source();

  /** Its text; empty when it cannot be read. */
  String text();

  /** Whether bytes of it were no text. */
  boolean malformed();

  /** Whether some of its code is read. */
  boolean isRead();

  /** The blocks that are not. */
  List<Span> leftOut();

  /** What a skim says of it; nothing for a file that is parsed as a whole. */
  Optional<Skim> skimmed();
}
