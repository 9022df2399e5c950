package dev.heed.bench;

import dev.heed.bench.parse.JavaFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Sources that are measured, one directory a module below {@link #src}.
 *
 * @param groups the groups of artifacts that belong to it, separated by commas
 * @param artifacts where it starts: {@code group:name:version}
 */
record Corpus(String name, Path dir, String groups, List<String> artifacts) {
  /** What a corpus holds. */
  record Size(int modules, long files, long lines, long naming) {
    /** The share of files that name a token, in percent. */
    double namingPercent() {
      return 100.0 * naming / files;
    }
  }

  /** The corpora of {@code corpora.txt}, in its order, to be kept below {@code work}. */
  static List<Corpus> all(Path list, Path work) throws IOException {
    return Files.readAllLines(list).stream()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .map(l -> List.of(l.strip().split("\\s+")))
        .map(w -> new Corpus(w.get(0), work.resolve(w.get(0)), w.get(1), w.subList(2, w.size())))
        .toList();
  }

  Path src() {
    return dir.resolve("src");
  }

  /** The sources of these modules. */
  List<Path> files(List<String> modules) throws IOException {
    return JavaFiles.below(
        modules.stream().map(m -> src().resolve(m).toString()).toArray(String[]::new));
  }

  List<Path> files() throws IOException {
    return JavaFiles.below(src().toString());
  }

  /** The jars that the sources are compiled against, their own among them. */
  List<Path> classPath() throws IOException {
    return Maven.classPath(dir.resolve("compiled"), artifacts);
  }

  /** Fetches and unpacks what is not there yet. */
  void fetch() throws IOException {
    List<Path> jars = Maven.sources(dir.resolve("fetched"), artifacts, groups);
    for (Path jar : jars) {
      // Without the version, which ends the name.
      String module = jar.getFileName().toString().replaceFirst("-\\d.*", "");
      Path to = src().resolve(module);
      if (!Files.exists(to)) {
        unzip(jar, to);
      }
    }
    // The root of a project, so that no class path is looked for above it.
    Files.createDirectories(dir.resolve(".git"));
  }

  private static void unzip(Path jar, Path to) throws IOException {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path file = part.resolve(entry.getName()).normalize();
        if (entry.getName().endsWith(".java") && file.startsWith(part)) {
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    Files.createDirectories(part);
    Files.move(part, to);
  }

  Size size() throws IOException {
    return size(src());
  }

  /** What is below a directory of modules. */
  static Size size(Path src) throws IOException {
    TokenNames names = new TokenNames();
    long files = 0;
    long lines = 0;
    long naming = 0;
    for (Path file : JavaFiles.below(src.toString())) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      files++;
      lines += text.lines().count();
      naming += names.isIn(text) ? 1 : 0;
    }
    try (var modules = Files.list(src)) {
      return new Size((int) modules.count(), files, lines, naming);
    }
  }
}
