package dev.heed.cli.classpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.heed.model.Mark;
import dev.heed.model.Method;
import dev.heed.model.TypeDecl;
import dev.heed.model.TypeName;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPathTest {
  private final List<String> problems = new ArrayList<>();

  @TempDir Path dir;

  /** What the reader gets wrong about any class of these packages shows here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "java/lang",
        "java/util",
        "java/util/concurrent",
        "java/util/function",
        "java/util/stream",
        "java/io",
        "java/nio/file",
        "java/time",
        "java/lang/invoke",
        "java/lang/reflect"
      })
  void sameAsReflectionForTheJdk(String where) throws Exception {
    Path home = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base", where);
    List<String> names;
    try (Stream<Path> files = Files.list(home)) {
      names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".class"))
              .map(n -> where.replace('/', '.') + "." + n.substring(0, n.length() - 6))
              .toList();
    }
    try (ClassPath classes = new ClassPath(List.of(), problems::add)) {
      int compared = 0;
      for (String name : names) {
        compared += compare(classes, Class.forName(name, false, null)) ? 1 : 0;
      }
      assertTrue(compared > 20, where + ": " + compared);
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void sameAsReflectionForRealJars() throws Exception {
    for (Class<?> inside : List.of(Test.class, TempDir.class, picocli.CommandLine.class)) {
      Path jar = Path.of(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
      int compared = 0;
      try (ClassPath classes = new ClassPath(List.of(jar), problems::add);
          ZipFile zip = new ZipFile(jar.toFile())) {
        for (String entry : zip.stream().map(ZipEntry::getName).toList()) {
          if (entry.endsWith(".class") && !entry.contains("-info") && !entry.startsWith("META")) {
            String name = entry.substring(0, entry.length() - 6).replace('/', '.');
            compared += compareIfLoadable(classes, name) ? 1 : 0;
          }
        }
      }
      assertTrue(compared > 30, jar + ": " + compared);
    }
    assertEquals(List.of(), problems);
  }

  private static boolean compareIfLoadable(ClassPath classes, String name) {
    try {
      Class<?> type = Class.forName(name, false, ClassPathTest.class.getClassLoader());
      return compare(classes, type);
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      // It refers to a library that is optional.
      return false;
    }
  }

  private static boolean compare(ClassPath classes, Class<?> type) {
    if (type.isLocalClass() || type.isAnonymousClass() || type.getCanonicalName() == null) {
      return false;
    }
    if (type.isSynthetic()) {
      return false;
    }
    TypeDecl read = classes.find(type.getCanonicalName()).orElseThrow();
    assertEquals(Reflected.type(type), Reflected.told(read));
    return true;
  }

  static class Shapes {
    class Inner {
      Inner(String one, List<String> two) {}
    }

    enum Color {
      RED;

      Color() {}
    }

    static class Dollar$Name {
      void take(Dollar$Name other, java.util.Map.Entry<String, ? extends Number> entry) {}
    }

    record Pair<A extends Comparable<A> & Runnable, B>(A left, B right) {}

    interface Greets {
      default void hello(int... times) {}
    }
  }

  @Test
  void whatTheCompilerAddsIsNoParameter() throws Exception {
    Path root = Path.of(Shapes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String prefix = Shapes.class.getCanonicalName();
    try (ClassPath classes = new ClassPath(List.of(root), problems::add)) {
      assertEquals(
          "[java.lang.String, java.util.List<java.lang.String>]",
          only(classes, prefix + ".Inner", "new").signature().params().toString());
      assertEquals("[]", only(classes, prefix + ".Color", "new").signature().params().toString());
      assertEquals(
          "[" + prefix + ".Dollar$Name, java.util.Map.Entry<java.lang.String,java.lang.Number>]",
          only(classes, prefix + ".Dollar$Name", "take").signature().params().toString());
      TypeDecl pair = classes.find(prefix + ".Pair").orElseThrow();
      assertTrue(pair.is(Mark.RECORD) && pair.is(Mark.STATIC));
      assertEquals(
          "[TypeParam[name=A, bound=java.lang.Comparable<<A>>],"
              + " TypeParam[name=B, bound=java.lang.Object]]",
          pair.variables().toString());
      Method hello = only(classes, prefix + ".Greets", "hello");
      assertEquals(Set.of(Mark.PUBLIC, Mark.DEFAULT, Mark.VARARGS, Mark.BINARY), hello.marks());
      assertEquals(TypeName.arrayOf(new TypeName("int")), hello.signature().params().get(0));
      assertTrue(classes.find(prefix + ".Dollar.Name").isEmpty());
      assertEquals(
          Set.of("Inner", "Color", "Dollar$Name", "Pair", "Greets"),
          classes.find(prefix).orElseThrow().types().stream()
              .map(t -> t.name().simple())
              .collect(Collectors.toSet()));
    }
    assertEquals(List.of(), problems);
  }

  private static Method only(ClassPath classes, String type, String method) {
    List<Method> all =
        classes.find(type).orElseThrow().methods().stream()
            .filter(m -> m.name().equals(method))
            .toList();
    assertEquals(1, all.size(), type + "#" + method);
    return all.get(0);
  }

  @Test
  void deprecatedByAnnotation() {
    try (ClassPath classes = new ClassPath(List.of(), problems::add)) {
      TypeDecl thread = classes.find("java.lang.Thread").orElseThrow();
      Set<String> deprecated =
          thread.methods().stream()
              .filter(m -> m.is(Mark.DEPRECATED))
              .map(Method::name)
              .collect(Collectors.toSet());
      assertTrue(deprecated.contains("stop"));
      assertFalse(deprecated.contains("start"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a..b",
        "?",
        "<T>",
        "int[]",
        "java.util.list",
        "java.util.Map$Entry",
        "../../x",
        "java.util.",
        "no.such.Type",
        "String"
      })
  void whatIsNoTypeIsNotFound(String name) {
    try (ClassPath classes = new ClassPath(List.of(dir), problems::add)) {
      assertTrue(classes.find(name).isEmpty());
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void brokenPartsAreToldAndDoNotEndIt() throws IOException {
    Path jar = dir.resolve("broken.jar");
    Files.writeString(jar, "no zip");
    Path half = dir.resolve("half.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half))) {
      for (String name : List.of("Broken", "Another")) {
        zip.putNextEntry(new ZipEntry("acme/" + name + ".class"));
        zip.write(new byte[] {1, 2, 3});
        zip.closeEntry();
      }
    }
    List<Path> entries = List.of(jar, half, dir.resolve("missing.jar"));
    try (ClassPath classes = new ClassPath(entries, problems::add)) {
      assertTrue(classes.find("acme.Broken").isEmpty());
      assertTrue(classes.find("acme.Another").isEmpty());
      assertTrue(classes.find("java.lang.String").isPresent());
    }
    assertEquals(3, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith(jar + ": not a readable jar ("), problems.get(0));
    assertTrue(problems.get(1).startsWith(dir.resolve("missing.jar") + ": no such"));
    assertTrue(problems.get(2).startsWith(half + ": class acme.Broken cannot be read"));
  }

  @Test
  void theSameAnswerFromManyThreads() {
    try (ClassPath classes = new ClassPath(List.of(), problems::add)) {
      List<TypeDecl> found =
          Stream.generate(() -> "java.util.concurrent.ConcurrentHashMap")
              .limit(200)
              .parallel()
              .map(n -> classes.find(n).orElseThrow())
              .toList();
      assertEquals(1, Set.copyOf(found.stream().map(System::identityHashCode).toList()).size());
    }
  }
}
