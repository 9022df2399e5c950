package dev.heed.cli.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.cache.Snapshot.Habit;
import dev.heed.cli.cache.Snapshot.OfFile;
import dev.heed.cli.cache.Snapshot.Overridden;
import dev.heed.cli.cache.Snapshot.Part;
import dev.heed.cli.classpath.Signatures;
import dev.heed.cli.source.SourceFacts;
import dev.heed.cli.source.SourceFile;
import dev.heed.family.Families;
import dev.heed.meaning.Index;
import dev.heed.model.Unit;
import dev.heed.rule.Lint;
import dev.heed.rule.Lint.Examined;
import dev.heed.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read of a snapshot is what was written, for every case of every rule. */
final class SnapshotsTest {
  private static final Path CASES = Path.of("..", "testdata", "rules");

  @Test
  void allThatFilesComeToIsReadBack() throws IOException {
    List<SourceFile> files;
    try (Stream<Path> all = Files.walk(CASES)) {
      files =
          all.filter(f -> f.toString().endsWith(".java"))
              .sorted()
              .map(f -> new SourceFile(f, f.toString(), SourceFile.Standing.JUDGED))
              .toList();
    }
    Lint lint = new Lint(Families.shipped(), Lint.Settings.DEFAULT);
    List<OfFile> written = new ArrayList<>();
    for (SourceFile file : files) {
      Unit unit = SourceFacts.read(file).unit().orElseThrow();
      Index index = lint.index(List.of(unit), Signatures.shipped(), CancellationToken.NONE);
      Examined examined =
          lint.examine(unit, index, lint.project(index), Rules.ALL, CancellationToken.NONE);
      Numbers numbers = new Numbers(new int[] {-7, 7, 1 + Math.abs(unit.text().hashCode() / 2)});
      Part part =
          new Part(
              "left out",
              numbers,
              List.of(new Overridden("acme.A", "load", 2, true)),
              List.of(new Habit("eclipse", "last")),
              examined);
      written.add(
          new OfFile(
              file.path(),
              "content",
              written.size() % 2 == 0,
              "face",
              "supers",
              List.of("acme.A"),
              numbers,
              List.of(part)));
    }
    Snapshots snapshots = new Snapshots(files);
    Snapshot read = snapshots.read(snapshots.write(new Snapshot("classes", "rivals", written)), 0);
    assertTrue(written.size() > 100, "cases: " + written.size());
    assertEquals("classes", read.classPath());
    assertEquals("rivals", read.rivals());
    assertEquals(written.size(), read.files().size());
    for (int i = 0; i < written.size(); i++) {
      OfFile w = written.get(i);
      OfFile r = read.files().get(i);
      assertEquals(w.path(), r.path());
      assertEquals(
          List.of(w.content(), w.face(), w.supers()), List.of(r.content(), r.face(), r.supers()));
      assertEquals(w.isRead(), r.isRead());
      assertEquals(w.declared(), r.declared());
      assertEquals(numbers(w.headers()), numbers(r.headers()));
      Part wrote = w.parts().get(0);
      Part back = r.parts().get(0);
      assertEquals(wrote.leftOut(), back.leftOut());
      assertEquals(numbers(wrote.names()), numbers(back.names()));
      assertEquals(wrote.overridden(), back.overridden());
      assertEquals(wrote.habits(), back.habits());
      assertEquals(wrote.examined(), back.examined(), w.path());
    }
  }

  private static List<Integer> numbers(Numbers numbers) {
    return IntStream.of(numbers.toArray()).boxed().toList();
  }
}
