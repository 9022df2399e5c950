package dev.heed.cli.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files as SARIF names them: a URI relative to the root of the repository that holds the file,
 * links resolved, whatever directory the run was started from. Outside a repository it is relative
 * to the working directory, and below neither it is absolute.
 */
final class RepositoryPaths {
  private final Map<Path, Optional<Path>> roots = new HashMap<>();
  private final Path workingDirectory;

  /**
   * @param workingDirectory absolute
   */
  RepositoryPaths(Path workingDirectory) {
    this.workingDirectory = real(workingDirectory);
  }

  /** The percent-encoded URI of a file, with {@code /} on every system. */
  String uri(Path file) {
    Path real = real(file);
    Path root = Optional.ofNullable(real.getParent()).flatMap(this::root).orElse(workingDirectory);
    return real.startsWith(root) ? encoded(root.relativize(real)) : real.toUri().toString();
  }

  /** The nearest directory around that git calls a work tree: {@code .git} is a file in some. */
  private Optional<Path> root(Path directory) {
    Optional<Path> known = roots.get(directory);
    if (known == null) {
      Path parent = directory.getParent();
      known =
          Files.exists(directory.resolve(".git"))
              ? Optional.of(directory)
              : parent == null ? Optional.empty() : root(parent);
      roots.put(directory, known);
    }
    return known;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String encoded(Path relative) {
    String slashed = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    try {
      // With a root before it, so that a colon in the first name is no scheme.
      return new URI(null, null, "/" + slashed, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path is always a path of a URI: " + slashed, e);
    }
  }
}
