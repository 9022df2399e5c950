package dev.heed.testdata.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.heed.family.Families;
import dev.heed.family.Family;
import dev.heed.family.Pattern;
import dev.heed.family.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the families name exists: in the real library where Maven Central has it, else in a stub. A
 * family of tokens has a small source beside it that uses each of its roles and compiles.
 */
class FamiliesProofTest {
  private static final Path HOME = Path.of(System.getProperty("basedir", "."));

  /** The roles a proof shows, where the family has them. */
  private static final Set<Role> SHOWN =
      Set.of(
          Role.TOKEN,
          Role.NONE,
          Role.POLL,
          Role.RAISE,
          Role.CHILD,
          Role.LINK,
          Role.NOW,
          Role.AMBIENT,
          Role.CARRIES);

  @TestFactory
  Stream<DynamicTest> everythingNamedExists() {
    return Families.shipped().all().stream()
        .map(family -> dynamicTest(family.name(), () -> exists(family)));
  }

  @TestFactory
  Stream<DynamicTest> proofsCompileAndShowEachRole() {
    return Families.shipped().all().stream()
        .filter(family -> !family.says(Role.TOKEN).isEmpty())
        .map(family -> dynamicTest(family.name(), () -> proves(family)));
  }

  @Test
  void nothingProvesAFamilyThatIsNotShipped() throws IOException {
    Set<String> shipped =
        Families.shipped().all().stream().map(Family::name).collect(Collectors.toSet());
    Set<String> strays = new TreeSet<>();
    try (Stream<Path> folders = Files.list(HOME.resolve("families"))) {
      folders
          .filter(folder -> Files.exists(folder.resolve("Proof.java")))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !shipped.contains(name))
          .forEach(strays::add);
    }
    assertEquals(Set.of(), strays);
  }

  /** What is never a token has a case in which it would be accused if it were one. */
  @Test
  void lookalikesAreShownToBeNone() throws IOException {
    String cases = Files.readString(HOME.resolve("rules/TokenNotForwarded/Lookalikes.java"));
    List<String> missing =
        Families.shipped().all().stream()
            .flatMap(family -> family.says(Role.NEVER).stream())
            .filter(Pattern::isExact)
            .map(Pattern::type)
            .filter(type -> !cases.contains(type))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static void exists(Family family) throws IOException {
    Library library = Library.of(stubs(family));
    assertEquals(List.of(), library.errors(), "the stubs of " + family.name());
    Map<String, Integer> newer = newer();
    List<String> wrong = new ArrayList<>();
    for (List<Pattern> patterns : family.says().values()) {
      for (Pattern pattern : patterns) {
        if (!pattern.isExact() || pattern.isNull()) {
          continue;
        }
        Optional<String> missing = library.missing(pattern);
        Integer since = newer.get(pattern.toString());
        if (since != null && Runtime.version().feature() < since) {
          // A line of newer.txt that is no longer true fails too.
          missing =
              missing.isPresent()
                  ? Optional.empty()
                  : Optional.of(pattern + " is not new in Java " + since);
        }
        missing.ifPresent(wrong::add);
      }
    }
    assertEquals(List.of(), wrong, "named in " + family.name() + ".family");
  }

  private static void proves(Family family) {
    Path proof = HOME.resolve("families").resolve(family.name()).resolve("Proof.java");
    assertTrue(Files.exists(proof), proof + " is missing");
    List<Path> sources = new ArrayList<>(stubs(family));
    sources.add(proof);
    Library library = Library.of(sources);
    assertEquals(List.of(), library.errors(), proof.toString());

    Set<String> shown = words(Uses.of(family, library));
    Set<String> wanted = words(family.says().keySet());
    wanted.removeAll(shown);
    assertEquals(Set.of(), wanted, proof + " does not show these roles of its family");
  }

  private static Set<String> words(Set<Role> roles) {
    return roles.stream()
        .filter(SHOWN::contains)
        .map(Role::word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> stubs(Family family) {
    return Library.sources(HOME.resolve("stubs").resolve(family.name()));
  }

  /** Patterns of JDK types that the oldest Java does not have yet, with the Java that does. */
  private static Map<String, Integer> newer() throws IOException {
    return Files.readAllLines(HOME.resolve("families/newer.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+", 2))
        .collect(Collectors.toMap(words -> words[1], words -> Integer.valueOf(words[0])));
  }
}
