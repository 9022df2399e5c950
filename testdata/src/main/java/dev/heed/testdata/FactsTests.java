package dev.heed.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.heed.model.Notation;
import dev.heed.model.NotationReader;
import dev.heed.model.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The goldens of {@code testdata/facts}: each {@code .java} file says what the {@code .facts} file
 * beside it says, whichever engine reads it. Folders named with a number need that JDK or a newer
 * one. Run with {@code -Dheed.goldens=write} to write them anew, and read the diff.
 */
public abstract class FactsTests {
  private static final Pattern NAME_AT =
      Pattern.compile("^ *(?:field|param|var|method|type) (\\S+) .*name@(\\d+)-(\\d+)");

  /** Reads one file. */
  protected abstract Unit read(Path file) throws Exception;

  @TestFactory
  final List<DynamicTest> sayWhatIsWritten() throws IOException {
    return each(
        file -> {
          String written = Notation.written(read(file));
          Path golden = Path.of(file.toString().replace(".java", ".facts"));
          if ("write".equals(System.getProperty("heed.goldens"))) {
            Files.writeString(golden, written);
          }
          assertEquals(Files.readString(golden), written);
        });
  }

  @TestFactory
  final List<DynamicTest> placesOfNamesHoldTheNames() throws IOException {
    return each(
        file -> {
          Unit unit = read(file);
          int seen = 0;
          for (String line : Notation.of(unit).split("\n")) {
            Matcher m = NAME_AT.matcher(line);
            if (m.find() && !m.group(1).equals("new") && !m.group(1).startsWith("\"")) {
              int start = Integer.parseInt(m.group(2));
              int end = Integer.parseInt(m.group(3));
              assertEquals(m.group(1), unescaped(unit.text().substring(start, end)), line);
              seen++;
            }
          }
          assertFalse(seen == 0, "no name at all");
        });
  }

  @TestFactory
  final List<DynamicTest> areReadBackFromTheirNotation() throws IOException {
    return each(
        file -> {
          Unit unit = read(file);
          String notation = Notation.of(unit);
          Unit back = NotationReader.read(unit.file(), unit.text(), notation);
          assertEquals(notation, Notation.of(back));
          assertEquals(unit, back);
        });
  }

  private interface Check {
    void run(Path file) throws Exception;
  }

  private List<DynamicTest> each(Check check) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Path root = Corpus.root().resolve("facts");
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(f -> f.toString().endsWith(".java") && isFor(root.relativize(f)))
          .sorted()
          .forEach(
              f ->
                  tests.add(
                      DynamicTest.dynamicTest(root.relativize(f).toString(), () -> check.run(f))));
    }
    assertFalse(tests.isEmpty(), "no files in " + root);
    return tests;
  }

  private boolean isFor(Path file) {
    return file.getNameCount() == 1 || Integer.parseInt(file.getName(0).toString()) <= newestJava();
  }

  /** The newest Java this engine reads: by default that of the JDK it runs on. */
  protected int newestJava() {
    return Runtime.version().feature();
  }

  private static String unescaped(String text) {
    Matcher m = Pattern.compile("\\\\u+([0-9a-fA-F]{4})").matcher(text);
    return m.replaceAll(r -> String.valueOf((char) Integer.parseInt(r.group(1), 16)));
  }
}
