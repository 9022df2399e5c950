package dev.heed.bench;

import dev.heed.bench.parse.JavaFiles;
import dev.heed.family.Families;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A corpus several times over. Each copy is a program of its own: its packages have other names, in
 * its declarations, imports and qualified names alike, so that no type is there twice and every
 * call means a callable of the same copy. Only packages in which a family names a type stay as they
 * are, and stand there once: with other names they would be tokens no more.
 */
final class Growth {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
  private static final Pattern QUALIFIED = Pattern.compile("[a-z_]\\w*(?:\\.\\w+)+");

  private final Path src;
  private final Set<String> packages = new HashSet<>();

  /**
   * @param src the modules of the corpus
   */
  Growth(Path src) throws IOException {
    this.src = src;
    for (Path file : JavaFiles.below(src.toString())) {
      packages.add(packageOf(text(file)));
    }
    Set<String> kept =
        Families.shipped()
            .typeNames()
            .map(n -> n.substring(0, Math.max(0, n.lastIndexOf('.'))))
            .collect(Collectors.toSet());
    packages.removeAll(kept);
    packages.remove("");
  }

  /** Makes a directory that holds the corpus this many times, unless it is there. */
  void write(Path to, int times) throws IOException {
    if (Files.exists(to)) {
      return;
    }
    Path part = to.resolveSibling(to.getFileName() + ".part");
    List<Path> files = JavaFiles.below(src.toString());
    for (Path file : files) {
      String text = text(file);
      String module = src.relativize(file).getName(0).toString();
      write(part.resolve(src.relativize(file)), text);
      String pkg = packageOf(text);
      for (int copy = 2; packages.contains(pkg) && copy <= times; copy++) {
        write(
            part.resolve(module + "-copy" + copy)
                .resolve((pkg + ".copy" + copy).replace('.', '/'))
                .resolve(file.getFileName()),
            renamed(text, ".copy" + copy));
      }
    }
    Files.createDirectories(part.resolve(".git"));
    Files.move(part, to);
  }

  private String renamed(String text, String suffix) {
    Matcher names = QUALIFIED.matcher(text);
    StringBuilder out = new StringBuilder(text.length() + text.length() / 20);
    while (names.find()) {
      String name = names.group();
      int end = name.length();
      while (end > 0 && !packages.contains(name.substring(0, end))) {
        end = name.lastIndexOf('.', end - 1);
      }
      names.appendReplacement(
          out,
          Matcher.quoteReplacement(
              end <= 0 ? name : name.substring(0, end) + suffix + name.substring(end)));
    }
    return names.appendTail(out).toString();
  }

  private static String packageOf(String text) {
    Matcher m = PACKAGE.matcher(text);
    return m.find() ? m.group(1) : "";
  }

  // Any bytes survive this charset.
  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
  }
}
