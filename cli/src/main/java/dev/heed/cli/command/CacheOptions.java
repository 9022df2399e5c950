package dev.heed.cli.command;

import dev.heed.cli.cache.CacheDirectory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where results are kept. */
final class CacheOptions {
  @Option(
      names = "--cache-dir",
      paramLabel = "DIR",
      description = {
        "Where results are kept. Default: HEED_CACHE_DIR, else 'heed' in the user's directory for",
        "caches ('heed cache status' says where that is)."
      })
  private String directory;

  /** The directory that is meant. */
  CacheDirectory at(CommandLine command) {
    try {
      return new CacheDirectory(
          directory != null
              ? Path.of(directory)
              : CacheDirectory.standard(
                  System.getenv(),
                  Map.of(
                      "os.name",
                      System.getProperty("os.name", ""),
                      "user.home",
                      System.getProperty("user.home", ""))));
    } catch (InvalidPathException e) {
      throw new ParameterException(command, "--cache-dir: not a path: '" + e.getInput() + "'");
    }
  }

  /** Whether somebody said where results are kept. */
  boolean isGiven() {
    return directory != null || System.getenv("HEED_CACHE_DIR") != null;
  }

  /**
   * What tells this build of Heed from every other: the version, and the jar's size and time, since
   * versions in the making share a name. Nothing when Heed does not run from a jar.
   */
  static Optional<String> build() {
    try {
      CodeSource source = CacheOptions.class.getProtectionDomain().getCodeSource();
      Path jar = Path.of(source.getLocation().toURI());
      BasicFileAttributes a = Files.readAttributes(jar, BasicFileAttributes.class);
      return a.isRegularFile()
          ? Optional.of(Version.ofHeed() + " " + a.size() + " " + a.lastModifiedTime())
          : Optional.empty();
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
