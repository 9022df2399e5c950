package dev.heed.cli.classpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {
  @TempDir Path dir;

  @Test
  void listsStarsAndFiles() throws IOException {
    Path b = Files.createFile(dir.resolve("b.jar"));
    Path a = Files.createFile(dir.resolve("a.JAR"));
    Files.createFile(dir.resolve("c.txt"));
    Path file = dir.resolve("class.path");
    String sep = File.pathSeparator;
    Files.writeString(file, "one.jar" + sep + "two.jar\r\n\n  three classes \n" + dir + "/*");
    assertEquals(
        List.of(
            Path.of("zero.jar"),
            a,
            b,
            Path.of("one.jar"),
            Path.of("two.jar"),
            Path.of("three classes")),
        Entries.of(List.of("zero.jar" + sep + sep + dir + "/*", "@" + file)));
    assertEquals(List.of(), Entries.of(List.of("")));
  }

  @Test
  void missingFileIsNamed() {
    List<String> written = List.of("@" + dir.resolve("none"));
    IOException e = assertThrows(IOException.class, () -> Entries.of(written));
    assertTrue(e.getMessage().contains(dir.resolve("none").toString()), e.getMessage());
  }
}
