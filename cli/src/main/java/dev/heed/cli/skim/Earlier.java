package dev.heed.cli.skim;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.Workers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of files without reading them. Any thread may ask. */
public interface Earlier {
  /**
   * What a file said when it was skimmed.
   *
   * @param malformed whether bytes of it were no text
   */
  record Skimmed(Skim skim, boolean malformed) {}

  /** Nothing is. */
  Earlier NOTHING =
      new Earlier() {
        @Override
        public Optional<Skimmed> skimmed(SourceFile file) {
          return Optional.empty();
        }

        @Override
        public Set<String> suspects() {
          return Set.of();
        }

        @Override
        public void compare(
            List<? extends Chosen> files,
            Set<String> suspects,
            Workers workers,
            CancellationToken token) {}

        @Override
        public boolean knows(Chosen file) {
          return false;
        }
      };

  /** What a file says, if it was skimmed when it had the bytes that it has. */
  Optional<Skimmed> skimmed(SourceFile file);

  /** The words that were picked then, of all files; see {@link Suspects#found}. */
  Set<String> suspects();

  /**
   * Is told of all files that could be read, once, when those are chosen that take part.
   *
   * @param suspects the words that were picked
   */
  void compare(
      List<? extends Chosen> files, Set<String> suspects, Workers workers, CancellationToken token);

  /** Whether it is known what the file comes to, as far as it is read now. */
  boolean knows(Chosen file);
}
