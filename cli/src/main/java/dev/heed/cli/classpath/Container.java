package dev.heed.cli.classpath;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Something that holds class files: a jar, a directory, the running JDK. Any thread may read. */
interface Container extends AutoCloseable {
  /** How the name of a class file ends. */
  String CLASS = ".class";

  /**
   * The bytes of a class file.
   *
   * @param internal the binary name with slashes: {@code java/util/Map$Entry}
   */
  Optional<byte[]> read(String internal) throws IOException;

  /** The binary names, with slashes, of all that is in it; empty for the JDK. */
  default List<String> names() throws IOException {
    return List.of();
  }

  @Override
  default void close() throws IOException {}

  /** A jar, or any zip file with classes. */
  static Container jar(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    return new Container() {
      @Override
      public Optional<byte[]> read(String internal) throws IOException {
        ZipEntry entry = zip.getEntry(internal + ".class");
        if (entry == null) {
          return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
          return Optional.of(in.readAllBytes());
        }
      }

      @Override
      public List<String> names() {
        return zip.stream()
            .map(ZipEntry::getName)
            .filter(n -> n.endsWith(CLASS) && !n.startsWith("META-INF/"))
            .map(n -> n.substring(0, n.length() - CLASS.length()))
            .toList();
      }

      @Override
      public void close() throws IOException {
        zip.close();
      }

      @Override
      public String toString() {
        return file.toString();
      }
    };
  }

  /** A directory with packages as directories. */
  static Container directory(Path root) {
    return new Container() {
      @Override
      public Optional<byte[]> read(String internal) throws IOException {
        Path file = root.resolve(internal + ".class");
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      }

      @Override
      public List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
          return files
              .map(f -> root.relativize(f).toString().replace(File.separatorChar, '/'))
              .filter(n -> n.endsWith(CLASS))
              .map(n -> n.substring(0, n.length() - CLASS.length()))
              .toList();
        }
      }

      @Override
      public String toString() {
        return root.toString();
      }
    };
  }

  /** All modules of the running JDK. */
  static Container jdk() {
    FileSystem jrt = FileSystems.getFileSystem(URI.create("jrt:/"));
    Map<String, List<Path>> homes = new ConcurrentHashMap<>();
    return new Container() {
      @Override
      public Optional<byte[]> read(String internal) throws IOException {
        int slash = internal.lastIndexOf('/');
        if (slash < 0) {
          return Optional.empty();
        }
        String dotted = internal.substring(0, slash).replace('/', '.');
        for (Path module : homes.computeIfAbsent(dotted, this::modules)) {
          Path file = module.resolve(internal + ".class");
          if (Files.exists(file)) {
            return Optional.of(Files.readAllBytes(file));
          }
        }
        return Optional.empty();
      }

      /** The modules that hold the package; {@code /packages} has a link to each. */
      private List<Path> modules(String dotted) {
        try (Stream<Path> links = Files.list(jrt.getPath("/packages", dotted))) {
          return links.map(l -> jrt.getPath("/modules", l.getFileName().toString())).toList();
        } catch (IOException e) {
          return List.of();
        }
      }

      @Override
      public String toString() {
        return "the JDK";
      }
    };
  }
}
