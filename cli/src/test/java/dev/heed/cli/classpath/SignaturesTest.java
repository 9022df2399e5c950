package dev.heed.cli.classpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.family.Families;
import dev.heed.meaning.Hierarchy;
import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.Span;
import dev.heed.model.TypeDecl;
import dev.heed.model.Var;
import dev.heed.sight.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignaturesTest {
  private static final Path LIBRARIES = Path.of("signatures", "libraries.txt");

  /** The listed libraries that this test has at their version. */
  private final Map<String, Path> here = new LinkedHashMap<>();

  private ClassPath classes;

  @BeforeEach
  void find() throws IOException {
    for (String library : SignatureGenerator.libraries(LIBRARIES).keySet()) {
      String[] gav = library.split(":");
      String file = gav[1] + "-" + gav[2] + ".jar";
      Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
          .map(Path::of)
          .filter(p -> p.endsWith(file))
          .findFirst()
          .ifPresent(p -> here.put(library, p));
    }
    classes = new ClassPath(List.copyOf(here.values()), p -> {});
  }

  @AfterEach
  void close() {
    classes.close();
  }

  /** A stale file fails: "cli/signatures/update" writes them anew. */
  @Test
  void whatShipsIsWhatTheLibrariesSay() throws IOException {
    assertTrue(here.size() >= 20, "too few libraries to compare: " + here.keySet());
    Signatures shipped = Signatures.shipped();
    Tokens tokens = new Tokens(Families.shipped(), new Hierarchy(classes));
    Set<String> named = Families.shipped().typeNames().collect(Collectors.toSet());
    int compared = 0;
    List<String> missing = new ArrayList<>();
    for (Path jar : here.values()) {
      for (String name : SignatureGenerator.types(jar)) {
        Optional<TypeDecl> found = classes.find(name);
        Optional<TypeDecl> ships = shipped.find(name);
        if (found.isPresent() && ships.isPresent()) {
          assertEquals(written(found.get(), tokens), ships.get());
          compared++;
        } else if (found.filter(t -> SignatureGenerator.isReachable(t, classes)).isPresent()
            && !SignatureGenerator.isInternal(name)
            && SignatureGenerator.isAboutTokens(found.get(), tokens, named)) {
          missing.add(name);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(compared > 2000, "compared: " + compared);
  }

  /** All that the listed libraries are known by is in the index, and nothing else. */
  @Test
  void eachLibraryIsIndexed() throws IOException {
    List<String> listed =
        SignatureGenerator.libraries(LIBRARIES).keySet().stream()
            .map(l -> l.split(":")[1])
            .toList();
    Path home = Path.of("src", "main", "resources", "signatures");
    List<String> indexed =
        Files.readAllLines(home.resolve("index.txt")).stream()
            .filter(l -> !l.startsWith("#"))
            .flatMap(l -> Stream.of(l.split(" ")).skip(1))
            .distinct()
            .sorted()
            .toList();
    try (Stream<Path> files = Files.list(home)) {
      assertEquals(
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".sig"))
              .map(f -> f.substring(0, f.length() - ".sig".length()))
              .sorted()
              .toList(),
          indexed);
    }
    assertTrue(listed.containsAll(indexed), indexed.toString());
    Map<String, Path> gone = new LinkedHashMap<>(here);
    gone.keySet().removeIf(l -> indexed.contains(l.split(":")[1]));
    assertEquals(Map.of(), gone);
  }

  @Test
  void onlyWhatIsAskedForIsUsed() {
    Signatures shipped = Signatures.shipped();
    assertEquals(Optional.empty(), shipped.find("java.lang.String"));
    assertEquals(Optional.empty(), shipped.find("NoPackage"));
    assertEquals(Optional.empty(), shipped.find("org.eclipse.core.resources.NoSuchType"));
    assertEquals(Optional.empty(), shipped.find("org.eclipse.core.resources"));
    assertEquals(List.of(), shipped.used());
    assertTrue(shipped.find("org.eclipse.core.resources.IWorkspace.ProjectOrder").isPresent());
    assertEquals(1, shipped.used().size());
    assertTrue(
        shipped.used().get(0).startsWith("org.eclipse.platform:org.eclipse.core.resources:"));
  }

  /** Without what nobody else can call, annotations, and more of nested types than names. */
  private static TypeDecl written(TypeDecl type, Tokens tokens) {
    return new TypeDecl(
        type.name(),
        type.variables(),
        type.supers(),
        type.marks(),
        List.of(),
        type.fields().stream()
            .filter(f -> SignatureText.isWritten(f, tokens::isToken))
            .map(
                f ->
                    new Var(
                        f.name(),
                        f.type(),
                        f.marks(),
                        List.of(),
                        Optional.empty(),
                        Span.NONE,
                        Span.NONE))
            .toList(),
        type.methods().stream()
            .filter(m -> SignatureText.isWritten(m, tokens::isToken))
            .map(SignaturesTest::plain)
            .toList(),
        type.types().stream()
            .filter(t -> SignatureText.isOpen(t.marks()))
            .map(
                t ->
                    new TypeDecl(
                        t.name(),
                        List.of(),
                        List.of(),
                        Set.of(Mark.BINARY, Mark.PUBLIC),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Span.NONE,
                        Span.NONE))
            .sorted((a, b) -> a.name().simple().compareTo(b.name().simple()))
            .toList(),
        Span.NONE,
        Span.NONE);
  }

  private static Method plain(Method m) {
    return new Method(
        m.signature(),
        List.of(),
        m.thrown(),
        m.marks(),
        List.of(),
        Optional.empty(),
        Span.NONE,
        Span.NONE,
        Span.NONE,
        Span.NONE);
  }
}
