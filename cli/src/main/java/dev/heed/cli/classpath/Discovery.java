package dev.heed.cli.classpath;

import dev.heed.cancel.CancellationToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the class path of sources in what lies around them, without running a build: compiled
 * classes, jars in {@code lib}, what Eclipse's files name, and what poms and Gradle's files ask for
 * as far as the local repositories have it.
 *
 * @param entries jars and directories that exist, in the order in which they count
 * @param notes what was found where, and what was not, in a line each
 */
public record Discovery(List<Path> entries, List<String> notes) {
  private static final List<String> BUILD_FILES =
      List.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          ".classpath");

  private static final int SHOWN = 5;

  /**
   * Looks around sources.
   *
   * @param roots directories that hold sources, or any directories inside projects
   * @param home the user's home directory, where local repositories are
   */
  public static Discovery around(Collection<Path> roots, Path home, CancellationToken token) {
    Set<Path> projects = new TreeSet<>();
    roots.forEach(r -> projects.addAll(projects(r.toAbsolutePath().normalize())));
    List<String> notes = new ArrayList<>();
    Set<Path> entries = new LinkedHashSet<>();
    Set<Path> classes = new LinkedHashSet<>();
    projects.forEach(p -> classes.addAll(classes(p)));
    note(notes, "compiled classes", classes);
    entries.addAll(classes);
    Set<Path> libraries = new LinkedHashSet<>();
    for (Path project : projects) {
      token.throwIfCancelled();
      libraries.addAll(jars(project.resolve("lib")));
      libraries.addAll(jars(project.resolve("libs")));
      libraries.addAll(EclipseProject.entries(project));
    }
    note(notes, "libraries of the projects", libraries);
    entries.addAll(libraries);
    List<Path> poms =
        projects.stream().map(p -> p.resolve("pom.xml")).filter(Files::exists).toList();
    Path repository = MavenSettings.localRepository(home);
    if (!poms.isEmpty() && Files.isDirectory(repository)) {
      MavenProject maven = new MavenProject(repository, poms, token);
      note(notes, "jars of the local Maven repository", maven.entries());
      missing(notes, "the local Maven repository", maven.missing());
      notes.addAll(maven.problems());
      entries.addAll(maven.entries());
    }
    GradleProject gradle = new GradleProject(projects, home, repository, token);
    note(notes, "jars of Gradle's cache", gradle.entries());
    missing(notes, "Gradle's cache", gradle.missing());
    entries.addAll(gradle.entries());
    return new Discovery(List.copyOf(entries), List.copyOf(notes));
  }

  /** The directory in which the package of a file begins; the file's own when its path differs. */
  public static Path sourceRoot(Path file, String pkg) {
    Path absolute = file.toAbsolutePath().normalize();
    Path dir = Objects.requireNonNullElse(absolute.getParent(), absolute);
    Path root = dir;
    String[] names = pkg.isEmpty() ? new String[0] : pkg.split("\\.");
    for (int i = names.length - 1; i >= 0; i--) {
      if (root == null || root.getFileName() == null || !root.endsWith(names[i])) {
        return dir;
      }
      root = root.getParent();
    }
    return root == null ? dir : root;
  }

  /**
   * The directory and those around it that belong to the same project: up to the repository's, or
   * without one as far as build files go on.
   */
  static List<Path> projects(Path root) {
    List<Path> up = new ArrayList<>();
    int last = 0;
    int gap = 0;
    for (Path dir = root; dir != null; dir = dir.getParent()) {
      up.add(dir);
      if (Files.exists(dir.resolve(".git"))) {
        return up;
      }
      if (BUILD_FILES.stream().map(dir::resolve).anyMatch(Files::isRegularFile)) {
        last = up.size();
        gap = 0;
      } else if (last > 0 && ++gap > 1) {
        break;
      }
    }
    return up.subList(0, Math.max(1, last));
  }

  private static List<Path> classes(Path project) {
    List<Path> found = new ArrayList<>();
    add(found, project.resolve("target").resolve("classes"));
    Path gradle = project.resolve("build").resolve("classes");
    List<Path> sets = new ArrayList<>();
    // build/classes/java/main and its like; where there is none it is Ant's.
    for (String language : List.of("java", "kotlin", "groovy", "scala")) {
      sets.addAll(list(gradle.resolve(language)).stream().filter(Files::isDirectory).toList());
    }
    if (sets.isEmpty()) {
      add(found, gradle);
    }
    found.addAll(sets);
    return found;
  }

  private static void add(List<Path> found, Path directory) {
    if (Files.isDirectory(directory)) {
      found.add(directory);
    }
  }

  private static List<Path> jars(Path directory) {
    return list(directory).stream()
        .filter(f -> f.getFileName().toString().endsWith(".jar"))
        .filter(f -> !f.getFileName().toString().endsWith("-sources.jar"))
        .filter(Files::isRegularFile)
        .toList();
  }

  /** What is in a directory, sorted; nothing when there is none, or none that can be read. */
  static List<Path> list(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void note(List<String> notes, String what, Collection<Path> found) {
    if (!found.isEmpty()) {
      notes.add("class path: " + what + ": " + shown(found.stream().map(Path::toString).toList()));
    }
  }

  private static void missing(List<String> notes, String where, Collection<String> missing) {
    if (!missing.isEmpty()) {
      notes.add("class path: not in " + where + ": " + shown(List.copyOf(missing)));
    }
  }

  private static String shown(List<String> all) {
    String first = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    return all.size() <= SHOWN ? first : first + " and " + (all.size() - SHOWN) + " more";
  }
}
