package dev.heed.cli.skim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.SourceFile.Standing;
import dev.heed.cli.source.Workers;
import dev.heed.family.Families;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was skimmed earlier counts as one that is skimmed now. */
final class EarlierTest {
  private static final String TEXT =
      """
      class A {
        void a(org.eclipse.core.runtime.IProgressMonitor m, acme.CancelWorkToken t) { m.worked(1); }
      }
      """;

  /** Knows what one file said, and that two words were picked. */
  private static final class Known implements Earlier {
    private final Skim skim;
    private Set<String> picked = Set.of();

    Known(Skim skim) {
      this.skim = skim;
    }

    @Override
    public Optional<Skimmed> skimmed(SourceFile file) {
      return Optional.of(new Skimmed(skim, false));
    }

    @Override
    public Set<String> suspects() {
      return Set.of("CancelWorkToken", "CancelGoneToken");
    }

    @Override
    public void compare(
        List<? extends Chosen> files,
        Set<String> suspects,
        Workers workers,
        CancellationToken token) {
      picked = Set.copyOf(suspects);
    }

    @Override
    public boolean knows(Chosen file) {
      return false;
    }
  }

  @TempDir private Path dir;

  private Reading read(Known known, SourceFile source) {
    try (Workers workers = new Workers(1)) {
      Reading reading =
          new Reading(List.of(source), workers, Families.shipped(), known, CancellationToken.NONE);
      reading.choose(seen -> List.of(), CancellationToken.NONE);
      return reading;
    }
  }

  private SourceFile file(String text) throws IOException {
    Path file = Files.writeString(dir.resolve("A.java"), text);
    return new SourceFile(file, "A.java", Standing.JUDGED);
  }

  private static Known known(SourceFile source) {
    Suspects none = new Suspects(w -> false);
    return new Known(Skimmer.skim(source.file(), TEXT, none).orElseThrow());
  }

  @Test
  void itsWordsArePickedAndThoseOfNoFileAreNot() throws IOException {
    SourceFile source = file(TEXT);
    Known known = known(source);
    Reading reading = read(known, source);
    assertEquals(Set.of("CancelWorkToken"), known.picked);
    assertEquals(1, reading.skimmedBefore());
    assertTrue(reading.isRead(source));
    assertEquals(TEXT, reading.file(source).text());
    assertEquals(TEXT, reading.facts().get(0).unit().orElseThrow().text());
  }

  @Test
  void oneThatIsAnotherByNowDoesNotBreakTheRun() throws IOException {
    SourceFile source = file("class A {");
    Reading reading = read(known(source), source);
    assertEquals(TEXT.length(), reading.file(source).text().length());
    Files.delete(source.file());
    assertTrue(read(known(source), source).facts().get(0).malformed());
  }
}
