package dev.heed.cli.classpath;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where Maven keeps its local repository. */
final class MavenSettings {
  private MavenSettings() {}

  /**
   * The directory that {@code maven.repo.local}, or {@code settings.xml}, or Maven's default names;
   * it need not exist.
   */
  static Path localRepository(Path home) {
    Path maven = home.resolve(".m2");
    String property = System.getProperty("maven.repo.local", "");
    String written = property.isEmpty() ? settings(maven.resolve("settings.xml")) : property;
    try {
      return written.isEmpty()
          ? maven.resolve("repository")
          : Path.of(written.replace("${user.home}", home.toString()));
    } catch (InvalidPathException e) {
      return maven.resolve("repository");
    }
  }

  private static String settings(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    return Optional.ofNullable(Xml.read(file).get("settings/localRepository"))
        .map(all -> all.get(0).text().strip())
        .orElse("");
  }
}
