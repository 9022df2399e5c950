package dev.heed.cli.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.cli.skim.Earlier.Skimmed;
import dev.heed.cli.skim.Skim;
import dev.heed.cli.skim.Skimmer;
import dev.heed.cli.skim.Suspects;
import dev.heed.cli.skim.Words;
import dev.heed.cli.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Kept skims say what was skimmed. */
final class SkimsTest {
  private static Optional<Skim> skim(Path file) throws IOException {
    return Skimmer.skim(file, SourceText.read(file).text(), new Suspects(w -> false));
  }

  private static Skims kept(byte[] bytes) throws IOException {
    return Skims.read(bytes, 0);
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String place : List.of("../testdata/rules", "../testdata/facts", "src/main/java")) {
      try (Stream<Path> all = Files.walk(Path.of(place))) {
        all.filter(f -> f.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    SkimWriter writer = new SkimWriter();
    List<Path> skimmed = new ArrayList<>();
    for (Path file : files) {
      Optional<Skim> skim = skim(file);
      if (skim.isPresent()) {
        skimmed.add(file);
        writer.add(file.toString(), "sum", new Skimmed(skim.get(), skimmed.size() % 2 == 0));
      }
    }
    assertTrue(skimmed.size() > 100);
    Skims kept = kept(writer.bytes(Set.of("CancelChecker", "Überwacher")));
    assertEquals(Set.of("CancelChecker", "Überwacher"), kept.suspects());
    assertEquals(skimmed.size(), kept.size());
    for (int i = skimmed.size() - 1; i >= 0; i--) {
      Path file = skimmed.get(i);
      Skimmed now = kept.find(file.toString(), file, "sum").orElseThrow();
      assertEquals(i % 2 == 1, now.malformed());
      same(skim(file).orElseThrow(), now.skim());
    }
  }

  private static void same(Skim a, Skim b) {
    assertEquals(a.unit(), b.unit());
    assertEquals(a.length(), b.length());
    same(a.words(), b.words());
    assertEquals(a.bodies().size(), b.bodies().size());
    for (int i = 0; i < a.bodies().size(); i++) {
      Skim.Body x = a.bodies().get(i);
      Skim.Body y = b.bodies().get(i);
      assertEquals(x.member(), y.member());
      assertEquals(x.types(), y.types());
      assertEquals(x.block(), y.block());
      assertEquals(x.start(), y.start());
      assertEquals(x.end(), y.end());
      same(x.words(), y.words());
    }
  }

  private static void same(Words a, Words b) {
    long[] x = a.toArray();
    long[] y = b.toArray();
    Arrays.sort(x);
    Arrays.sort(y);
    assertArrayEquals(x, y);
  }

  @Test
  void otherBytesAreAnotherFile() throws IOException {
    Path file = Path.of("src/main/java/dev/heed/cli/cache/Skims.java");
    SkimWriter writer = new SkimWriter();
    writer.add("Skims.java", "sum", new Skimmed(skim(file).orElseThrow(), false));
    Skims kept = kept(writer.bytes(Set.of()));
    assertTrue(kept.has("Skims.java", "sum"));
    assertFalse(kept.has("Skims.java", "another"));
    assertFalse(kept.has("Other.java", "sum"));
    assertEquals(Optional.empty(), kept.find("Skims.java", file, "another"));
  }

  @Test
  void anotherFormatIsTold() throws IOException {
    byte[] other = CborOutput.bytes("something else", to -> {});
    assertThrows(IOException.class, () -> kept(other));
  }
}
