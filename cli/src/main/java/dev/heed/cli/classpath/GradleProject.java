package dev.heed.cli.classpath;

import dev.heed.cancel.CancellationToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;

/**
 * The jars that Gradle's files name, as far as its cache or the local Maven repository has them: of
 * a lock file all, of build files and catalogs what is written as {@code group:artifact}. Where the
 * version is not written there, the highest that is in the cache is taken.
 */
final class GradleProject {
  private static final List<String> FILES =
      List.of("gradle.lockfile", "build.gradle", "build.gradle.kts", "gradle/libs.versions.toml");

  /** A coordinate in quotes, or at the beginning of a line of a lock file. */
  private static final Pattern COORDINATE =
      Pattern.compile(
          "(?:[\"']|^)([\\w-]+(?:\\.[\\w-]+)*):([\\w.-]+)(?::([\\w.+-]+))?(?:[\"'@:]|=|$)",
          Pattern.MULTILINE);

  private final Path cache;
  private final Path repository;
  private final Set<Path> entries = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  /**
   * For these projects.
   *
   * @param home the user's home directory
   * @param repository Maven's local repository
   */
  GradleProject(Collection<Path> projects, Path home, Path repository, CancellationToken token) {
    String user = System.getenv().getOrDefault("GRADLE_USER_HOME", "");
    Path gradle = user.isEmpty() ? home.resolve(".gradle") : Path.of(user);
    this.cache = gradle.resolve("caches").resolve("modules-2").resolve("files-2.1");
    this.repository = repository;
    for (Path project : projects) {
      token.throwIfCancelled();
      FILES.stream().map(project::resolve).filter(Files::isRegularFile).forEach(this::read);
    }
  }

  /** The jars, in the order in which they are named. */
  Set<Path> entries() {
    return entries;
  }

  /** What is named and is not there. */
  Set<String> missing() {
    return missing;
  }

  private void read(Path file) {
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return;
    }
    Matcher found = COORDINATE.matcher(text);
    while (found.find()) {
      String version = found.group(3) == null ? "" : found.group(3);
      Optional<Path> jar = jar(found.group(1), found.group(2), version);
      jar.ifPresentOrElse(entries::add, () -> missing.add(named(found)));
    }
  }

  private static String named(Matcher found) {
    return found.group(1)
        + ":"
        + found.group(2)
        + (found.group(3) == null ? "" : ":" + found.group(3));
  }

  private Optional<Path> jar(String group, String artifact, String version) {
    Path cached = cache.resolve(group).resolve(artifact);
    Path local = LocalPoms.home(repository, group, artifact, "");
    if (!version.isEmpty()) {
      return jar(cached.resolve(version), artifact, version)
          .or(() -> plain(local.resolve(version), artifact, version));
    }
    return highest(cached)
        .flatMap(v -> jar(cached.resolve(v), artifact, v))
        .or(() -> highest(local).flatMap(v -> plain(local.resolve(v), artifact, v)));
  }

  /** Each file of the cache lies in a directory that is named by its checksum. */
  private static Optional<Path> jar(Path version, String artifact, String written) {
    return Discovery.list(version).stream()
        .flatMap(checksum -> plain(checksum, artifact, written).stream())
        .findFirst();
  }

  private static Optional<Path> plain(Path directory, String artifact, String version) {
    return Optional.of(directory.resolve(artifact + "-" + version + ".jar"))
        .filter(Files::isRegularFile);
  }

  private static Optional<String> highest(Path versions) {
    return Discovery.list(versions).stream()
        .filter(Files::isDirectory)
        .map(f -> f.getFileName().toString())
        .max(Comparator.comparing(DefaultArtifactVersion::new));
  }
}
