package dev.heed.cli.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.heed.cancel.CancellationToken;
import dev.heed.cli.source.SourceFile.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final Sources.Options PLAIN = new Sources.Options(List.of(), false, false);

  @TempDir Path temp;

  /** A name that must not make everything below it test code. */
  private Path dir;

  private String root;

  @BeforeEach
  void makeRoot() throws IOException {
    dir = Files.createDirectories(temp.resolve("tests/project"));
    root = dir.toString().replace('\\', '/');
  }

  private void file(String place) throws IOException {
    Path file = dir.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "class A {}");
  }

  private List<String> judged(Sources.Options options, String... arguments) {
    Sources.Found found = Sources.find(List.of(arguments), options, CancellationToken.NONE);
    assertEquals(List.of(), found.failures());
    return found.files().stream()
        .filter(f -> f.standing() == Standing.JUDGED)
        .map(f -> f.path().substring(root.length() + 1))
        .toList();
  }

  @Test
  void javaFilesSortedWithoutHiddenOnesAndBuildOutput() throws IOException {
    file("b/B.java");
    file("a/A.java");
    file("a/notes.txt");
    file(".git/C.java");
    file(".Hidden.java");
    file("target/classes/D.java");
    file("mod/pom.xml");
    file("mod/target/E.java");
    file("build/generated/F.java");
    file("build/G.java");
    file("org/acme/target/H.java");
    file("package-info.java");
    file("module-info.java");
    assertEquals(
        List.of(
            "a/A.java",
            "b/B.java",
            "build/G.java",
            "module-info.java",
            "org/acme/target/H.java",
            "package-info.java"),
        judged(PLAIN, root));
    assertEquals(List.of("target/classes/D.java"), judged(PLAIN, root + "/target"));
    assertEquals(9, judged(new Sources.Options(List.of(), false, true), root).size());
  }

  @Test
  void aFileOfAnyNameAndEveryFileOnce() throws IOException {
    file("a/A.txt");
    file("a/B.java");
    assertEquals(
        List.of("a/A.txt", "a/B.java"),
        judged(PLAIN, root + "/a/A.txt", root + "/a/B.java", root, root + "/a"));
    assertEquals(List.of("/a/B.java"), judged(PLAIN, root + "//a").stream().toList());
  }

  @Test
  void linksAreFollowedOnceAndLast() throws IOException {
    file("z/A.java");
    file("outside.txt");
    Files.createSymbolicLink(dir.resolve("a"), dir.resolve("z"));
    Files.createSymbolicLink(dir.resolve("z/loop"), dir);
    Files.createSymbolicLink(dir.resolve("Link.java"), dir.resolve("outside.txt"));
    Files.createSymbolicLink(dir.resolve("Broken.java"), dir.resolve("none"));
    Files.createSymbolicLink(dir.resolve("Self.java"), dir.resolve("Self.java"));
    assertEquals(List.of("Link.java", "z/A.java"), judged(PLAIN, root));
  }

  @Test
  void testsByTheirPlaceBelowTheArgument() throws IOException {
    file("src/main/java/acme/test/A.java");
    file("src/test/java/acme/B.java");
    file("src/integrationTest/java/C.java");
    file("src/testFixtures/java/D.java");
    file("org.acme.tests/src/E.java");
    file("test/F.java");
    file("contest/G.java");
    assertEquals(List.of("contest/G.java", "src/main/java/acme/test/A.java"), judged(PLAIN, root));
    assertEquals(List.of("test/F.java"), judged(PLAIN, root + "/test"));
    assertEquals(List.of(), judged(PLAIN, root + "/src/test/java/acme/B.java"));
    assertEquals(7, judged(new Sources.Options(List.of(), true, false), root).size());
  }

  @Test
  void excludes() throws IOException {
    file("legacy/A.java");
    file("src/legacy/deep/B.java");
    file("src/CDto.java");
    file("src/D.java");
    assertEquals(
        List.of("src/D.java"),
        judged(new Sources.Options(List.of("legacy", "*Dto.java"), false, false), root));
    assertEquals(
        List.of("legacy/A.java", "src/CDto.java", "src/D.java"),
        judged(new Sources.Options(List.of("./src/legacy/"), false, false), root));
    assertEquals(
        List.of("legacy/A.java"),
        judged(new Sources.Options(List.of("src/**"), false, false), root));
    assertThrows(
        IllegalArgumentException.class,
        () -> Sources.check(new Sources.Options(List.of("{a"), false, false)));
  }

  @Test
  void thePathIsTheArgumentWithThePlaceBelow() throws IOException {
    file("a/A.java");
    Path here = Path.of("").toAbsolutePath();
    String relative = here.relativize(dir).toString().replace('\\', '/');
    Sources.Found found = Sources.find(List.of(relative + "/"), PLAIN, CancellationToken.NONE);
    assertEquals(relative + "/a/A.java", found.files().get(0).path());
  }
}
