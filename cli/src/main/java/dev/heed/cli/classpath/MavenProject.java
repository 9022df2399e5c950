package dev.heed.cli.classpath;

import dev.heed.cancel.CancellationToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Exclusion;
import org.apache.maven.model.Model;

/**
 * The jars that poms ask for, as far as the local repository has them: what Maven would find,
 * without Maven, and without fetching anything. Of several versions the one nearest to the project
 * counts, as in Maven.
 */
final class MavenProject {
  private final Path repository;
  private final LocalPoms poms;
  private final Map<String, Path> reactor = new HashMap<>();
  private final Set<Path> entries = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  /** A dependency on the way: what is excluded from here on, and whether the project names it. */
  private record Wanted(Dependency dependency, Set<String> excluded, boolean direct) {}

  /**
   * For projects that may depend on each other.
   *
   * @param repository the local repository
   */
  MavenProject(Path repository, List<Path> pomFiles, CancellationToken token) {
    this.repository = repository;
    this.poms = new LocalPoms(repository);
    List<Model> models = new ArrayList<>();
    for (Path pom : pomFiles) {
      token.throwIfCancelled();
      poms.project(pom).ifPresent(models::add);
      module(pom, new HashSet<>());
    }
    models.forEach(m -> resolve(m, token));
  }

  /** Notes where a module lies, and those that it lists. */
  private void module(Path pom, Set<Path> seen) {
    if (!Files.isRegularFile(pom) || !seen.add(pom)) {
      return;
    }
    Optional<Model> model = poms.project(pom);
    if (model.isPresent()) {
      Path home = Objects.requireNonNullElse(pom.getParent(), pom);
      reactor.put(model.get().getGroupId() + ":" + model.get().getArtifactId(), home);
      for (String name : model.get().getModules()) {
        Path module = home.resolve(name).normalize();
        module(Files.isDirectory(module) ? module.resolve("pom.xml") : module, seen);
      }
    }
  }

  /** The jars, and the class directories of other modules, in Maven's order. */
  Set<Path> entries() {
    return entries;
  }

  /** What is asked for and is not there, {@code group:artifact:version}. */
  Set<String> missing() {
    return missing;
  }

  /** Poms that could not be read or completed, in a line each. */
  List<String> problems() {
    return poms.problems();
  }

  private void resolve(Model project, CancellationToken token) {
    Map<String, String> managed = new HashMap<>();
    if (project.getDependencyManagement() != null) {
      for (Dependency d : project.getDependencyManagement().getDependencies()) {
        managed.put(key(d), d.getVersion());
      }
    }
    Set<String> seen = new HashSet<>();
    Deque<Wanted> todo = new ArrayDeque<>();
    project.getDependencies().forEach(d -> todo.add(new Wanted(d, Set.of(), true)));
    while (!todo.isEmpty()) {
      token.throwIfCancelled();
      Wanted next = todo.poll();
      Dependency d = next.dependency();
      if (isExcluded(d, next.excluded()) || !next.direct() && !isInherited(d)) {
        continue;
      }
      if (!seen.add(key(d))) {
        continue;
      }
      Set<String> excluded = new HashSet<>(next.excluded());
      for (Exclusion e : d.getExclusions()) {
        excluded.add(e.getGroupId() + ":" + e.getArtifactId());
      }
      String version =
          next.direct() ? d.getVersion() : managed.getOrDefault(key(d), d.getVersion());
      add(d, version)
          .ifPresent(
              model ->
                  model
                      .getDependencies()
                      .forEach(below -> todo.add(new Wanted(below, excluded, false))));
    }
  }

  /** Adds the dependency; the model that says what it needs itself. */
  private Optional<Model> add(Dependency d, String asked) {
    Path module = reactor.get(d.getGroupId() + ":" + d.getArtifactId());
    if (module != null && Files.isDirectory(module.resolve("target").resolve("classes"))) {
      entries.add(module.resolve("target").resolve("classes"));
      return poms.project(module.resolve("pom.xml"));
    }
    Optional<String> version = version(d, asked);
    if (version.isEmpty()) {
      missing.add(d.getGroupId() + ":" + d.getArtifactId() + (asked == null ? "" : ":" + asked));
      return Optional.empty();
    }
    String classifier =
        d.getClassifier() != null && !d.getClassifier().isEmpty()
            ? "-" + d.getClassifier()
            : "test-jar".equals(d.getType()) ? "-tests" : "";
    Path home = LocalPoms.home(repository, d.getGroupId(), d.getArtifactId(), version.get());
    Path jar = home.resolve(d.getArtifactId() + "-" + version.get() + classifier + ".jar");
    if (Files.isRegularFile(jar)) {
      entries.add(jar);
    } else if (module == null && !"pom".equals(d.getType())) {
      missing.add(d.getGroupId() + ":" + d.getArtifactId() + ":" + version.get());
    }
    return module != null
        ? poms.project(module.resolve("pom.xml"))
        : poms.artifact(d.getGroupId(), d.getArtifactId(), version.get());
  }

  /** The version itself; of a range the highest that is there. */
  private Optional<String> version(Dependency d, String asked) {
    if (asked == null || asked.isEmpty() || "[(".indexOf(asked.charAt(0)) < 0) {
      return Optional.ofNullable(asked).filter(v -> !v.isEmpty() && !v.contains("${"));
    }
    Path versions = LocalPoms.home(repository, d.getGroupId(), d.getArtifactId(), "");
    try (Stream<Path> files = Files.list(versions)) {
      VersionRange range = VersionRange.createFromVersionSpec(asked);
      return files
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .filter(
              v -> Files.exists(versions.resolve(v).resolve(d.getArtifactId() + "-" + v + ".jar")))
          .map(DefaultArtifactVersion::new)
          .filter(range::containsVersion)
          .max(Comparator.naturalOrder())
          .map(DefaultArtifactVersion::toString);
    } catch (IOException | InvalidVersionSpecificationException e) {
      return Optional.empty();
    }
  }

  private static boolean isInherited(Dependency d) {
    String scope = d.getScope() == null ? "compile" : d.getScope();
    return !d.isOptional() && (scope.equals("compile") || scope.equals("runtime"));
  }

  private static boolean isExcluded(Dependency d, Set<String> excluded) {
    return excluded.contains("*:*")
        || excluded.contains(d.getGroupId() + ":*")
        || excluded.contains("*:" + d.getArtifactId())
        || excluded.contains(d.getGroupId() + ":" + d.getArtifactId());
  }

  private static String key(Dependency d) {
    return d.getManagementKey();
  }
}
