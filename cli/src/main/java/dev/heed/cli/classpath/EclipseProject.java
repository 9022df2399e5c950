package dev.heed.cli.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;

/** What Eclipse's files say of a project's class path. */
final class EclipseProject {
  private EclipseProject() {}

  /**
   * The libraries and output directories that {@code .classpath} and the bundle's manifest name.
   */
  static List<Path> entries(Path project) {
    List<Path> found = new ArrayList<>();
    Path file = project.resolve(".classpath");
    if (Files.isRegularFile(file)) {
      for (Xml.Element entry : Xml.read(file).getOrDefault("classpath/classpathentry", List.of())) {
        String kind = entry.attributes().getOrDefault("kind", "");
        if (kind.equals("lib") || kind.equals("output")) {
          add(found, project, entry.attributes().getOrDefault("path", ""));
        }
      }
    }
    bundle(found, project);
    return found;
  }

  private static void bundle(List<Path> found, Path project) {
    Path file = project.resolve("META-INF").resolve("MANIFEST.MF");
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String path = new Manifest(in).getMainAttributes().getValue("Bundle-ClassPath");
      for (String entry : path == null ? new String[0] : path.split(",")) {
        String name = entry.split(";")[0].strip();
        if (!name.equals(".")) {
          add(found, project, name);
        }
      }
    } catch (IOException e) {
      // A manifest with a mistake names nothing.
    }
  }

  private static void add(List<Path> found, Path project, String name) {
    try {
      Path entry = project.resolve(name).normalize();
      boolean isJar = name.endsWith(".jar") && Files.isRegularFile(entry);
      if (!name.isEmpty() && (isJar || Files.isDirectory(entry))) {
        found.add(entry);
      }
    } catch (InvalidPathException e) {
      // A variable of the workspace, or a name that only another system takes.
    }
  }
}
