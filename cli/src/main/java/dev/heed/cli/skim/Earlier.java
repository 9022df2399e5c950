package dev.heed.cli.skim;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.source.Workers;
import java.util.List;

/** What is known of files without parsing them. */
public interface Earlier {
  /** Nothing is. */
  Earlier NOTHING =
      new Earlier() {
        @Override
        public void compare(
            List<? extends Chosen> files, Workers workers, CancellationToken token) {}

        @Override
        public boolean knows(Chosen file) {
          return false;
        }
      };

  /** Is told of all files that could be read, once, when those are chosen that take part. */
  void compare(List<? extends Chosen> files, Workers workers, CancellationToken token);

  /** Whether it is known what the file comes to, as far as it is read now. */
  boolean knows(Chosen file);
}
