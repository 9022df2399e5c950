package dev.heed.meaning;

import dev.heed.model.Signature;
import java.nio.file.Path;

/**
 * Is told what an {@link Index}, and what all sources together, are asked, by the thread that asks:
 * who writes that down knows on what a verdict depends. What lies behind the index is not told.
 */
public interface Lookups {
  /** Nobody wants to know. */
  Lookups NONE =
      new Lookups() {
        @Override
        public void exists(String qualified) {}

        @Override
        public void supers(String qualified) {}

        @Override
        public void header(String qualified) {}

        @Override
        public void overridden(Signature method, boolean may) {}

        @Override
        public void habit(String family, String end) {}

        @Override
        public void begin() {}

        @Override
        public void end(Path file) {}
      };

  /** Whether there is a type of this name was asked. */
  void exists(String qualified);

  /** The supertypes of this type were asked for. */
  void supers(String qualified);

  /** All that others see of this type was asked for. */
  void header(String qualified);

  /** Whether the method may be overridden was asked; the answer depends on all sources. */
  void overridden(Signature method, boolean may);

  /** Where the project's methods take tokens was asked; {@code end} is empty for no habit. */
  void habit(String family, String end);

  /**
   * From here to {@link #end}, what is asked is for the headers of one file: they are remembered
   * for whoever asks next.
   */
  void begin();

  /** The headers of the file that was begun last, which is this one, are done. */
  void end(Path file);
}
